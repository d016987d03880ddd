const KEY = 'acting-account';

/** Which account the person works with, for as long as the tab lives. Only a choice of this screen: each call to the API names its account. */
class ActingChoice {
  #id = $state<string | null>(sessionStorage.getItem(KEY));

  get id(): string | null {
    return this.#id;
  }

  choose(accountId: string): void {
    this.#id = accountId;
    sessionStorage.setItem(KEY, accountId);
  }
}

export const actingChoice = new ActingChoice();
