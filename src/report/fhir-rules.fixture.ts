/**
 * The rules of FHIR R4 (4.0.1) and of the profiles of hl7-eu/base for what `toFhir` writes, each with its clause. They
 * are written for these tests, and nothing of the official definitions is repeated. An element that is not listed here
 * counts as a fault, so a new one needs its rule first.
 */
interface Rule {
  readonly min: 0 | 1;
  readonly max: '1' | '*';
  /** A primitive type of `PRIMITIVES`, or a type of `TYPES`. */
  readonly type: string;
  readonly clause: string;
}
type Rules = Readonly<Record<string, Rule>>;

const one = (type: string, clause: string): Rule => ({ min: 1, max: '1', type, clause });
const maybe = (type: string, clause: string): Rule => ({ min: 0, max: '1', type, clause });
const some = (type: string, clause: string): Rule => ({ min: 1, max: '*', type, clause });
const many = (type: string, clause: string): Rule => ({ min: 0, max: '*', type, clause });

const DAY = '(0[1-9]|[1-2]\\d|3[0-1])';
const MONTH = '(0[1-9]|1[0-2])';
const YEAR = '(\\d(\\d(\\d[1-9]|[1-9]0)|[1-9]00)|[1-9]000)';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?';
const ZONE = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))';
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

/** R4, Data Types, "Primitive Types". */
const PRIMITIVES: Readonly<Record<string, RegExp>> = {
  string: whole('[ \\r\\n\\t\\S]+'),
  code: whole('[^\\s]+(\\s[^\\s]+)*'),
  uri: whole('\\S+'),
  canonical: whole('\\S+'),
  date: whole(`${YEAR}(-${MONTH}(-${DAY})?)?`),
  dateTime: whole(`${YEAR}(-${MONTH}(-${DAY}(T${TIME}${ZONE})?)?)?`),
  instant: whole(`${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}`),
};

const TYPES: Readonly<Record<string, Rules>> = {
  Bundle: {
    resourceType: one('code', 'R4 JSON, resourceType'),
    type: one('code', 'R4 Bundle.type, required binding bundle-type'),
    timestamp: maybe('instant', 'R4 Bundle.timestamp'),
    entry: many('Entry', 'R4 Bundle.entry'),
  },
  Entry: {
    fullUrl: maybe('uri', 'R4 Bundle.entry.fullUrl'),
    resource: maybe('Resource', 'R4 Bundle.entry.resource'),
  },
  Coverage: {
    resourceType: one('code', 'R4 JSON, resourceType'),
    meta: one('Meta', 'R4 Resource.meta; here to name the profile'),
    identifier: some('Identifier', 'coverage-eu-ehic: identifier 1..*'),
    status: one('code', 'R4 Coverage.status, required binding fm-status'),
    type: one('CodeableConcept', 'coverage-eu-ehic: type 1..1'),
    beneficiary: one('Reference', 'R4 Coverage.beneficiary'),
    period: one('Period', 'coverage-eu-ehic: period 1..1'),
    payor: some('Reference', 'R4 Coverage.payor'),
  },
  Patient: {
    resourceType: one('code', 'R4 JSON, resourceType'),
    meta: one('Meta', 'R4 Resource.meta; here to name the profile'),
    identifier: some('Identifier', 'patient-eu-ehic: identifier 1..*'),
    name: some('HumanName', 'patient-eu-ehic: name 1..*'),
    birthDate: one('date', 'patient-eu-ehic: birthDate 1..1'),
  },
  Organization: {
    resourceType: one('code', 'R4 JSON, resourceType'),
    identifier: many('Identifier', 'R4 Organization.identifier; org-1: identifier or name'),
    name: maybe('string', 'R4 Organization.name'),
    address: many('Address', 'R4 Organization.address'),
  },
  Meta: { profile: many('canonical', 'R4 Meta.profile') },
  Identifier: {
    extension: many('Extension', 'R4 Element.extension'),
    system: maybe('uri', 'R4 Identifier.system'),
    _system: maybe('Element', 'R4 JSON, representation of primitive elements'),
    value: maybe('string', 'R4 Identifier.value'),
    assigner: maybe('Reference', 'R4 Identifier.assigner'),
  },
  Reference: {
    reference: maybe('string', 'R4 Reference.reference'),
    type: maybe('uri', 'R4 Reference.type'),
    display: maybe('string', 'R4 Reference.display'),
  },
  HumanName: {
    family: one('string', 'patient-eu-ehic: name.family 1..1'),
    given: some('string', 'patient-eu-ehic: name.given 1..*'),
  },
  Period: {
    start: maybe('dateTime', 'R4 Period.start'),
    end: one('dateTime', 'coverage-eu-ehic: period.end 1..1'),
  },
  CodeableConcept: {
    coding: many('Coding', 'R4 CodeableConcept.coding'),
    text: maybe('string', 'R4 CodeableConcept.text'),
  },
  Coding: {
    system: maybe('uri', 'R4 Coding.system'),
    code: maybe('code', 'R4 Coding.code'),
    display: maybe('string', 'R4 Coding.display'),
  },
  Address: { country: maybe('string', 'R4 Address.country') },
  Element: { extension: many('Extension', 'R4 Element.extension') },
  Extension: {
    url: one('uri', 'R4 Extension.url'),
    valueCode: maybe('code', 'R4 Extension.value[x]; data-absent-reason takes a code'),
  },
};

/** The required bindings and fixed values: every value at these paths is one of these. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'Bundle.type': [
    ...['document', 'message', 'transaction', 'transaction-response', 'batch', 'batch-response', 'history'],
    ...['searchset', 'collection'],
  ],
  'Coverage.status': ['active', 'cancelled', 'draft', 'entered-in-error'],
  'Extension.url': ['http://hl7.org/fhir/StructureDefinition/data-absent-reason'],
};

type Json = Readonly<Record<string, unknown>>;

/** Returns what is wrong with a value of a type: the path and the clause of each fault. */
export function faultsOf(value: unknown, type: string, path = type): string[] {
  const primitive = PRIMITIVES[type];
  if (primitive)
    return typeof value === 'string' && primitive.test(value) ? [] : [`${path}: no ${type} (R4, Primitive Types)`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: no ${type}`];
  const { resourceType } = value as { resourceType?: unknown };
  const name = type === 'Resource' ? String(resourceType) : type;
  const rules = TYPES[name];
  if (!rules) return [`${path}: ${name} has no rules`];
  const members = Object.keys(value);
  if (members.length === 0) return [`${path}: empty (R4 ele-1)`];
  return [
    ...members.filter((member) => !Object.hasOwn(rules, member)).map((member) => `${path}.${member}: not an element`),
    ...Object.entries(rules).flatMap(([member, rule]) =>
      memberFaults((value as Json)[member], rule, `${path}.${member}`, `${name}.${member}`),
    ),
  ];
}

function memberFaults(value: unknown, { min, max, type, clause }: Rule, path: string, element: string): string[] {
  if (value === undefined) return min === 0 ? [] : [`${path}: missing (${clause})`];
  if (Array.isArray(value) !== (max === '*')) return [`${path}: cardinality (${clause})`];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) return [`${path}: an empty array (R4 JSON)`];
  const allowed = VALUES[element];
  return values.flatMap((each, index) => [
    ...faultsOf(each, type, max === '*' ? `${path}[${index}]` : path),
    ...(allowed && !allowed.includes(each as string) ? [`${path}: not in the value set (${clause})`] : []),
  ]);
}
