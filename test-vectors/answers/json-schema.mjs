/**
 * Whether a value is one of a JSON Schema (draft 2020-12), with the keywords that spec/report.schema.json uses; another
 * keyword is an error. Compilers of schemas do not run under the strict policy of a page.
 */
export function isValid(value, schema, root = schema) {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (IGNORED.includes(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`a keyword of JSON Schema that is not known: ${keyword}`);
    return check(value, wanted, { schema, holds: (part, of) => isValid(part, of, root), root });
  });
}

const IGNORED = ['$schema', '$id', '$defs', 'title', 'description', 'then', 'else', 'minContains', 'maxContains'];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const codePoints = (text) => [...text].length;
/** A keyword of values of one type, which says nothing of others. */
const of = (isType, check) => (value, wanted, context) => !isType(value) || check(value, wanted, context);
const ofText = (check) => of((value) => typeof value === 'string', check);
const ofNumber = (check) => of((value) => typeof value === 'number', check);
const ofArray = (check) => of(Array.isArray, check);
const ofObject = (check) => of(isObject, check);

const TYPES = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
};

const KEYWORDS = {
  $ref: (value, reference, { holds, root }) => {
    const path = reference.split('/').slice(1);
    return holds(
      value,
      path.reduce((part, name) => part[name], root),
    );
  },
  type: (value, types) => [types].flat().some((type) => TYPES[type](value)),
  const: (value, wanted) => value === wanted,
  enum: (value, all) => all.includes(value),
  pattern: ofText((text, pattern) => new RegExp(pattern, 'u').test(text)),
  minLength: ofText((text, min) => codePoints(text) >= min),
  maxLength: ofText((text, max) => codePoints(text) <= max),
  minimum: ofNumber((number, min) => number >= min),
  maximum: ofNumber((number, max) => number <= max),
  minItems: ofArray((items, min) => items.length >= min),
  maxItems: ofArray((items, max) => items.length <= max),
  prefixItems: ofArray((items, parts, { holds }) =>
    parts.every((part, at) => at >= items.length || holds(items[at], part)),
  ),
  items: ofArray((items, part, { schema, holds }) =>
    items.slice(schema.prefixItems?.length ?? 0).every((item) => holds(item, part)),
  ),
  contains: ofArray((items, part, { schema: { minContains = 1, maxContains = Infinity }, holds }) => {
    const count = items.filter((item) => holds(item, part)).length;
    return count >= minContains && count <= maxContains;
  }),
  required: ofObject((object, names) => names.every((name) => Object.hasOwn(object, name))),
  properties: ofObject((object, parts, { holds }) =>
    Object.entries(parts).every(([name, part]) => !Object.hasOwn(object, name) || holds(object[name], part)),
  ),
  additionalProperties: ofObject((object, part, { schema: { properties = {} }, holds }) =>
    Object.keys(object).every((name) => Object.hasOwn(properties, name) || holds(object[name], part)),
  ),
  not: (value, part, { holds }) => !holds(value, part),
  allOf: (value, parts, { holds }) => parts.every((part) => holds(value, part)),
  anyOf: (value, parts, { holds }) => parts.some((part) => holds(value, part)),
  oneOf: (value, parts, { holds }) => parts.filter((part) => holds(value, part)).length === 1,
  if: (value, part, { schema, holds }) => holds(value, (holds(value, part) ? schema.then : schema.else) ?? true),
};
