/** The flags of the vectors, each explained once; `index.json` carries this table. */
export const FLAGS = {
  Valid: 'Approved.',
  Warning: 'Approved or issued, with a warning that has to be shown.',
  EHIC: 'An approved card itself.',
  PRC: 'An approved Provisional Replacement Certificate.',
  ES256: 'Approved and signed with ES256.',
  PS256: 'Approved and signed with PS256.',
  RS256: 'Approved and signed with RS256.',
  Boundary: 'At, or one step beyond, the first or last value that is allowed.',
  Script: 'Names outside ASCII; shows whether lengths, normalisation and UTF-8 are handled as code points.',
  SignedFault:
    'One layer is at fault and the signature over it is genuine: who finds the fault only because the signature fails accepts it one day.',
  Malleability: 'A second spelling of content that is correct in its only allowed spelling.',
  Forgery: 'Changed, transplanted or otherwise made without the key of the institution.',
  AlgorithmConfusion: 'The algorithm in the header is not allowed, or not one for the key.',
  DenialOfService: 'Made to exhaust memory, stack or time.',
  ForeignCode: 'A sound code of another kind, as people hold it out by mistake.',
  Scanner: 'What scanners and copying do to a text.',
  AnyDeflate: 'Sound DEFLATE that another encoder may write.',
  AnyJson: 'Sound JSON that another encoder may write.',
  Registry: 'The registry data decides.',
  RegistryForm: 'The registry data is written in one of the forms in which it is seen.',
  Period: 'Validity of a certificate or an accreditation period decides, mostly at or one day beyond a boundary.',
  Rule: 'A business rule decides, mostly at or one day beyond a boundary.',
  TreatmentDate: 'The day of treatment, or the time zone in which today is told, decides.',
  Revocation: 'Token id, revocation reference, or the absence of one decides.',
  OtherProgram: 'A document as another program signs, saves or makes it.',
  Spelling: 'Card data that is issued in another spelling than it is written in.',
  Violations: 'Card data with several faults, or with one that keeps a rule from being applied.',
  Damage: 'A picture that is worn, blurred, tilted, cut off or cut short.',
} as const;

export type Flag = keyof typeof FLAGS;
