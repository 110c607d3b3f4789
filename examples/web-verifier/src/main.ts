import { startApp } from './app.ts';
import { fetchConfig } from './config.ts';
import { settings } from './settings.ts';
import { loadSpeech, preferredLanguage } from './words/languages.ts';

const [config, speech] = await Promise.all([
  fetchConfig(),
  loadSpeech(settings().language ?? preferredLanguage(navigator.languages)),
]);
document.getElementById('start')?.remove();
startApp(config, speech);
