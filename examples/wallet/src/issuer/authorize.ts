import { randomBytes } from 'node:crypto';
import { pushedAuthorizationRequestUriPrefix } from '@openid4vc/oauth2';
import { type Answer, escapeHtml, html, Refusal } from '../http/answer.ts';
import { readForm, toParameters } from '../http/body.ts';
import type { Route } from '../http/routes.ts';
import { BODY_LIMIT } from './requests.ts';
import type { IssuerState, Pushed } from './state.ts';

/** The authorization endpoint: a page on which one of the demo's accounts is chosen, in place of a login. */
export function authorizeRoutes<Subject>(state: IssuerState<Subject>): readonly Route[] {
  const idOf = ({ client_id: clientId, request_uri: uri }: Readonly<Record<string, string>>): [string, Pushed] => {
    const id = uri?.startsWith(pushedAuthorizationRequestUriPrefix)
      ? uri.slice(pushedAuthorizationRequestUriPrefix.length)
      : '';
    const pushed = state.pushed.get(id);
    if (!pushed || pushed.clientId !== clientId) {
      throw new Refusal(
        400,
        'invalid_request_uri',
        'The authorization request must be pushed, and was used or expired.',
      );
    }
    return [id, pushed];
  };
  return [
    {
      method: 'GET',
      path: '/authorize',
      handle({ url }) {
        const parameters = toParameters(url.searchParams);
        const [, { redirectUri }] = idOf(parameters);
        return page(state, parameters, new URL(redirectUri).origin);
      },
    },
    {
      method: 'POST',
      path: '/authorize',
      async handle({ request }) {
        const form = await readForm(request, BODY_LIMIT);
        const [id, pushed] = idOf(form);
        const account = state.accounts.get(form.account ?? '');
        if (!account) throw new Refusal(400, 'invalid_request', 'There is no such account.');
        state.pushed.take(id);
        const code = randomBytes(32).toString('base64url');
        state.codes.add(code, { subject: account.subject, pushed });
        return redirect(pushed, { code, iss: state.origin });
      },
    },
  ];
}

function redirect({ redirectUri, state }: Pushed, parameters: Readonly<Record<string, string>>): Answer {
  const location = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) location.searchParams.set(name, value);
  if (state !== undefined) location.searchParams.set('state', state);
  return { status: 303, type: 'text/plain', body: '', headers: { location: location.href } };
}

function page<Subject>(
  { accounts, kind }: IssuerState<Subject>,
  { client_id: clientId = '', request_uri: uri = '' }: Readonly<Record<string, string>>,
  walletOrigin: string,
): Answer {
  const choices = [...accounts].map(
    ([id, { label }]) =>
      `<p><label><input type="radio" name="account" value="${id}" required> ${escapeHtml(label)}</label></p>`,
  );
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Who are you?</title>
<main>
<h1>Who are you?</h1>
<p>This demo asks for no password. The wallet ${escapeHtml(clientId)} will get: ${escapeHtml(kind.name)}.</p>
<form method="post" action="/authorize">
<input type="hidden" name="client_id" value="${escapeHtml(clientId)}">
<input type="hidden" name="request_uri" value="${escapeHtml(uri)}">
<fieldset><legend>Persons of the demo</legend>
${choices.join('\n')}
</fieldset>
<p><button type="submit">Hand it out</button></p>
</form>
</main>
</html>
`;
  // The form is answered by a redirect to the wallet, which browsers count as a target of the form.
  return html(body, {
    // Without a referrer a form sends no origin either, by which it is known as one of this page.
    'referrer-policy': 'same-origin',
    'content-security-policy': `default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${walletOrigin}`,
  });
}
