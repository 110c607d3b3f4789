import type { StatusListReference } from '../../card/model.ts';
import type { StatusSize } from '../../revocation/check/status-bits.ts';
import type { StatusListState } from './catalogue.ts';
import type { StatusChange } from './list-data.ts';
import type { AddStatusListsOptions, PublishStatusListsOptions } from './options.ts';
import type { PublishedStatusList } from './publish-lists.ts';
import type { References } from './references.ts';

/** A list of a folder. */
export interface StatusListInfo {
  /** The number of the list, from 1. */
  readonly number: number;
  /** The address of the list, in which cards name it. */
  readonly url: string;
  /** The number of indices. */
  readonly size: number;
  /** Whether new cards get indices of it, it is only published, or not even that. */
  readonly state: StatusListState;
  /** What it was called when it was added. */
  readonly label?: string;
  /** The number of indices that no card has. */
  readonly free: number;
  /** The number of indices whose status is not 0. */
  readonly revoked: number;
}

/** Options of `set` of `StatusLists`. */
export interface SetStatusOptions {
  /** Whether nothing is set, and only said what would change. Default `false`. */
  readonly dryRun?: boolean;
  /**
   * The statuses that get another one: `[0]` suspends no card that is revoked, `[2]` restores none. Others stay, and count
   * as `unchanged`. By default every status gets another one.
   */
  readonly only?: readonly number[];
}

/**
 * The status lists of a folder. Several processes may use it at the same time. It is what `issueBatch` of `eehic/batch`
 * takes as `status`.
 */
export interface StatusLists {
  /** The number of bits of a status. */
  readonly bits: StatusSize;
  /**
   * Allots indices that no card has: each card gets one of the open lists at random, and in it a random index. The
   * promise resolves once it is on the disk that they are in use, so that no two cards get the same, whatever happens.
   *
   * @throws {EhicError} `ERR_EHIC_STATUS_FULL` when the open lists have fewer free indices (`free`), none of which is
   *   allotted then; `ERR_EHIC_OPTIONS` for a `count` that is not a whole number from 0 to 1,048,576;
   *   `ERR_EHIC_STATUS_FOLDER`.
   */
  allot(count: number): Promise<readonly StatusListReference[]>;
  /** Says whether a reference is to a list of this folder, and to an index of it. @throws {EhicError} `ERR_EHIC_STATUS_FOLDER`. */
  has(reference: StatusListReference): Promise<boolean>;
  /**
   * Sets a status: 0 is valid, 1 is revoked, 2 is suspended. Nothing is set when a reference is not usable. When it
   * fails later, some may have been set: do it again. With `dryRun` it resolves with what would change.
   *
   * @throws {EhicError} `ERR_EHIC_STATUS_REFERENCE` for a reference to no list or index of this folder; its place in
   *   `references`, from 1, is `position`; `ERR_EHIC_OPTIONS` for a status that the lists do not have;
   *   `ERR_EHIC_STATUS_FOLDER`.
   *
   * @example
   * await lists.set(references, 2, { only: [0] }); // suspends those that are valid
   * await lists.set(references, 0, { only: [2] }); // makes those valid again that are suspended
   */
  set(references: References, status: number, options?: SetStatusOptions): Promise<StatusChange>;
  /** Sets the status 1 (revoked), otherwise like `set`. Verifiers see it when the lists are published again. */
  revoke(references: References, options?: { readonly dryRun?: boolean }): Promise<StatusChange>;
  /**
   * Signs each list that is not retired and replaces its file in `output`, so that a reader sees either the old list or
   * the new one as a whole; removes the file of a list that is retired. Publish at least once a day. Several processes
   * may do so at the same time: each list is signed by one of them after the other, so that none is replaced by an older
   * one. A file with the name of the list and `.lock` is in `output` meanwhile.
   *
   * @throws {SignerError} As `publish` of an `IssuerStatusList`.
   * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_REVOCATION_TOO_LARGE` without `onTooLarge`;
   *   `ERR_EHIC_STATUS_FOLDER`, also when a file cannot be written.
   */
  publish(options: PublishStatusListsOptions): Promise<readonly PublishedStatusList[]>;
  /** Returns what there is on the disk. @throws {EhicError} `ERR_EHIC_STATUS_FOLDER`. */
  lists(): Promise<readonly StatusListInfo[]>;
  /**
   * Adds open lists, with the numbers after those that there are, and a `label` if one is given. Publish them before a card refers to them.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_STATUS_FOLDER`.
   */
  add(options: AddStatusListsOptions): Promise<void>;
  /**
   * Closes a list for new cards, opens it again, or retires it when all its cards have expired. Cards whose indices a
   * process had already taken in advance may still get a list that is closed, so that only a list that is closed can be
   * retired.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` for a number or state that there is not, and to retire a list that is open;
   *   `ERR_EHIC_STATUS_FOLDER`.
   */
  setState(number: number, state: StatusListState): Promise<void>;
  /** Makes the indices free again that were taken in advance and not allotted. Nothing else can be done afterwards. */
  close(): Promise<void>;
}
