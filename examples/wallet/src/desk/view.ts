import type { VerificationReport } from 'eehic';
import { cardLines, explain, explainSteps, LANGUAGES } from 'eehic/report';
import type { WalletCard } from 'eehic/wallet';

/** What the page shows of a report. Card data is in it only where the card was approved. */
export interface ReportView {
  readonly language: string;
  readonly conclusion: 'APPROVED' | 'REJECTED';
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  readonly card: readonly { readonly caption: string; readonly value: string }[];
  readonly steps: readonly {
    readonly mark: string;
    readonly name: string;
    readonly status: string;
    readonly why: string;
  }[];
}

/** The parts of the card that a desk does not compare with anything. */
const NOT_SHOWN: readonly string[] = ['tokenId', 'revocation'];

/** Returns what the page shows of a report, in one of the 26 languages. */
export function viewOf(report: VerificationReport<WalletCard>, language: string): ReportView {
  const { title, sentence, advice } = explain(report, language);
  const card = report.conclusion === 'APPROVED' ? cardLines(report.card, language) : [];
  const { steps, warnings } = explainSteps(report, language);
  return {
    language,
    conclusion: report.conclusion,
    title,
    sentence,
    advice,
    card: card.filter(({ name }) => !NOT_SHOWN.includes(name)).map(({ caption, value }) => ({ caption, value })),
    steps: [...steps, ...warnings].map(({ mark, name, statusText, explanation }) => ({
      ...{ mark, name, status: statusText },
      why: explanation?.sentence ?? '',
    })),
  };
}

/** Returns the first language of a list that there are explanations in, or English. */
export function languageOf(wanted: readonly unknown[]): string {
  const codes = wanted.map((each) => String(each).split('-')[0]!.toLowerCase());
  return codes.find((code) => LANGUAGES.includes(code)) ?? 'en';
}
