import { startApp } from './app.ts';
import { fetchConfig } from './config.ts';
import { h } from './dom.ts';
import { settings } from './settings.ts';
import { loadSpeech, preferredLanguage } from './words/languages.ts';

const speech = await loadSpeech(settings().language ?? preferredLanguage(navigator.languages));
const start = document.getElementById('start');
try {
  const config = await fetchConfig();
  start?.remove();
  startApp(config, speech);
} catch (error) {
  // Without the settings of the clinic no card can be checked. What is wrong with them is for whoever made them.
  document.documentElement.lang = speech.code;
  start?.replaceChildren(
    h('p', { role: 'alert' }, speech.words.registryFailed),
    h('p', { class: 'hint', lang: 'en' }, error instanceof Error ? error.message : String(error)),
  );
}
