/**
 * The page's own words. Everything that is said of a card, and every caption of the form, comes from
 * `eehic/language/XX`. A name in braces stands for a value. Words of one kind stand together: buttons and captions are
 * as short as they are here, hints and reports are whole sentences in plain words, as one says them to a colleague.
 */
export interface Words {
  /** The name of the page. */
  readonly title: string;
  /** The link that leads past the head of the page. */
  readonly skip: string;
  /** What happens to the data, always in sight. */
  readonly privacy: string;
  /** The caption of the choice of language. */
  readonly language: string;
  /** The button that opens the settings, and their heading. */
  readonly settings: string;
  readonly close: string;
  readonly yes: string;
  readonly no: string;

  /** The heading over the ways to read a card. */
  readonly scanHeading: string;
  readonly cameraHeading: string;
  readonly cameraStart: string;
  readonly cameraStop: string;
  /** The caption of the choice between cameras. */
  readonly cameraChoice: string;
  /** A camera without a name, `{number}`. */
  readonly cameraNumbered: string;
  /** The button that turns the lamp of the camera on and off. */
  readonly cameraLight: string;
  readonly cameraHint: string;
  readonly cameraStarting: string;
  readonly cameraDenied: string;
  readonly cameraMissing: string;
  readonly cameraBusy: string;
  readonly cameraUnsupported: string;

  readonly filesHeading: string;
  readonly filesChoose: string;
  readonly filesHint: string;
  /** Over the page while files are held above it. */
  readonly filesDrop: string;

  /** The heading over the text field, which scanners can type into. */
  readonly textHeading: string;
  readonly textLabel: string;
  readonly textHint: string;
  readonly textCheck: string;
  readonly textEmpty: string;

  /** The button that sets the treatment date to today. */
  readonly today: string;
  readonly dateInvalid: string;

  readonly working: string;
  /** `{file}` is the name of a file. */
  readonly workingFile: string;

  /** The verdicts, as large as they can be: one or two words. */
  readonly verdictApproved: string;
  readonly verdictRejected: string;
  /** The card could not be checked, which is no evidence against it. */
  readonly verdictUnchecked: string;
  /** The code is genuine, but the clerk answered that the person is another one. */
  readonly verdictIdentity: string;
  /** There was nothing in a file that could be checked. */
  readonly verdictUnread: string;
  /** While a code is being checked. */
  readonly verdictWorking: string;

  /** The button for the next person, and what it does. */
  readonly nextPerson: string;
  readonly nextPersonHint: string;
  /** The button in its place where nothing was read. */
  readonly tryAgain: string;
  /** The heading over the data of the card. */
  readonly cardHeading: string;
  readonly identityHeading: string;
  readonly nameQuestion: string;
  readonly birthDateQuestion: string;
  /** The heading over reports and copies. */
  readonly saveHeading: string;
  readonly copyText: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly downloadPdf: string;
  readonly downloadJson: string;
  readonly downloadFhir: string;
  /** What is in these files, and for what: one line each. */
  readonly downloadJsonHint: string;
  readonly downloadFhirHint: string;
  readonly downloadFailed: string;
  /** The heading over several results, `{count}`. */
  readonly resultsHeading: string;
  readonly backToResults: string;
  /** Where one of several cards stands, `{number}` and `{total}`. */
  readonly cardOf: string;

  /** Why there was nothing to check: what is the case, and what to do. */
  readonly noCode: string;
  readonly severalCodes: string;
  readonly wrongKind: string;
  readonly tooLarge: string;
  readonly damaged: string;
  readonly needsPassword: string;
  readonly tookTooLong: string;
  readonly failed: string;
  readonly tooManyFiles: string;

  /** The registry of institutions on this device, `{time}`. */
  readonly registryTime: string;
  readonly registryUnknownTime: string;
  readonly registryLoading: string;
  readonly registryFailed: string;

  /** The button that opens the list of what is on the device, and its heading. */
  readonly dataOpen: string;
  readonly dataHeading: string;
  /** The names of what is there: the registry of institutions, revocation lists, the start bundle, the page itself. */
  readonly dataInstitutions: string;
  readonly dataRevocation: string;
  /** A file with everything that a device without a network needs to start with. */
  readonly dataBundle: string;
  readonly dataPage: string;
  /** When something was made, `{time}`, and how old it is, `{age}` such as `3 days`. */
  readonly dataAge: string;
  readonly dataMissing: string;
  /** `{time}` */
  readonly dataUntil: string;
  readonly dataRefresh: string;
  readonly dataRefreshed: string;
  readonly dataNotRefreshed: string;
  /** What is old or missing, and what that means; `{age}` such as `3 days`. */
  readonly registryMissing: string;
  readonly registryStale: string;
  readonly registryTooOld: string;
  /** What to do about such a registry, by what the page is set up for. */
  readonly adviceNetwork: string;
  readonly adviceBundle: string;
  readonly adviceNetworkOrBundle: string;
  readonly revocationStale: string;
  readonly revocationMissing: string;
  /** The button that chooses a start bundle, what it is, and what came of it; `{time}` and `{until}` are times. */
  readonly bundleChoose: string;
  readonly bundleHint: string;
  readonly bundleTaken: string;
  readonly bundleForged: string;
  readonly bundleWrong: string;
  readonly bundleOlder: string;
  readonly bundleExpired: string;
  readonly bundleClock: string;
  readonly bundleNoTrust: string;
  readonly bundleNotKept: string;
  /** A new version of the page waits, and the button that loads it. */
  readonly updateReady: string;
  readonly updateUse: string;

  readonly signalHeading: string;
  readonly sound: string;
  readonly vibration: string;
  readonly logHeading: string;
  readonly logOn: string;
  /** Exactly what the log holds. */
  readonly logHolds: string;
  readonly logDays: string;
  /** `{count}` */
  readonly logCount: string;
  readonly logExportCsv: string;
  readonly logExportJson: string;
  readonly logDelete: string;
  /** The second button, which deletes. */
  readonly logDeleteSure: string;
  readonly logDeleted: string;
  readonly logFailed: string;
}

/** Returns a text with its values in place of the names in braces. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
