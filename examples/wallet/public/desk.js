// The page of the desk: it asks for a card, shows the request as a QR code, and shows the report once the wallet has
// answered. Nothing is kept: with the page, all is gone.

const POLL_MILLISECONDS = 1_000;
const element = (id) => document.getElementById(id);
const say = (text) => {
  element('progress').textContent = text;
};

const OUTCOMES = {
  declined: 'The wallet has declined. Ask again, or ask for the card itself.',
  failed: 'The card could not be checked. Ask again.',
};

/** The number of the latest request: answers to earlier ones are not shown. */
let latest = 0;

element('date').value = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
element('start').addEventListener('submit', (event) => {
  event.preventDefault();
  latest += 1;
  ask(latest).catch(() => say('The desk cannot be reached. Try again.'));
});

async function ask(number) {
  element('report').hidden = true;
  element('request').hidden = true;
  say('One moment.');
  const response = await fetch('/requests', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ treatmentDate: element('date').value, languages: navigator.languages }),
  });
  if (!response.ok) throw new Error(String(response.status));
  const { id, uri, qrCode } = await response.json();
  if (number !== latest) return;
  element('code').src = `data:image/svg+xml,${encodeURIComponent(qrCode)}`;
  element('link').href = uri;
  element('request').hidden = false;
  say('Waiting for the wallet.');
  await wait(number, id);
}

async function wait(number, id) {
  while (number === latest) {
    const response = await fetch(`/requests/${id}`);
    if (number !== latest) return;
    if (response.status === 404) return end('The time for an answer is over. Ask again.');
    if (!response.ok) throw new Error(String(response.status));
    const { state, report } = await response.json();
    if (state === 'answered') {
      end('');
      show(report);
      return;
    }
    if (state !== 'waiting') return end(OUTCOMES[state]);
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}

function end(text) {
  element('request').hidden = true;
  element('code').removeAttribute('src');
  say(text);
}

function show({ language, conclusion, title, sentence, advice, card, steps }) {
  const report = element('report');
  report.lang = language;
  report.className = conclusion.toLowerCase();
  element('title').textContent = `${conclusion === 'APPROVED' ? '✓' : '✗'} ${title}`;
  element('sentence').textContent = sentence;
  element('advice').textContent = advice;
  element('card').hidden = card.length === 0;
  element('card').replaceChildren(...card.flatMap(({ caption, value }) => [make('dt', caption), make('dd', value)]));
  element('steps').replaceChildren(
    ...steps.map(({ mark, name, status, why }) => make('li', `${mark} ${name} ${status}${why && `. ${why}`}`)),
  );
  report.hidden = false;
  report.focus();
}

function make(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
