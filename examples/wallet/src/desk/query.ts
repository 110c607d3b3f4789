/** The ids of the two queries, which are the names in the answer of a wallet. */
export const EHIC = 'ehic';
export const PID = 'pid';

/** What the desk asks for (DCQL, OpenID4VP 1.0, 6): the card, and the identity of its holder. */
export const DCQL_QUERY = {
  credentials: [
    {
      id: EHIC,
      format: 'dc+sd-jwt',
      meta: { vct_values: ['urn:eudi:ehic:1', 'urn:eu.europa.ec.eudi:ehic:1'] },
      claims: [{ path: ['personal_administrative_number'] }, { path: ['document_number'] }],
    },
    {
      id: PID,
      format: 'dc+sd-jwt',
      meta: { vct_values: ['urn:eudi:pid:1'] },
      claims: [{ path: ['family_name'] }, { path: ['given_name'] }, { path: ['birthdate'] }],
    },
  ],
} as const;
