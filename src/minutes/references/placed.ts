import type { Address, Mention, Reference } from "../model.js";
import type { Span } from "../span.js";
import { moveSpan } from "../text/spans.js";

/** What a chunk names, where the chunk stands in the document; as in `talk/placed.ts`, spans are counted when asked for. */

export class PlacedReference implements Reference {
  constructor(
    private readonly reference: Reference,
    private readonly at: number,
  ) {}

  get kind(): Reference["kind"] {
    return this.reference.kind;
  }
  get owner(): string | undefined {
    return this.reference.owner;
  }
  get repo(): string | undefined {
    return this.reference.repo;
  }
  get number(): number {
    return this.reference.number;
  }
  get host(): string | undefined {
    return this.reference.host;
  }
  get span(): Span {
    return moveSpan(this.reference.span, this.at);
  }
  get target(): Span {
    return moveSpan(this.reference.target, this.at);
  }
}

export class PlacedMention implements Mention {
  constructor(
    private readonly mention: Mention,
    private readonly at: number,
  ) {}

  get handle(): string {
    return this.mention.handle;
  }
  get span(): Span {
    return moveSpan(this.mention.span, this.at);
  }
}

export class PlacedAddress implements Address {
  constructor(
    private readonly address: Address,
    private readonly at: number,
  ) {}

  get url(): string {
    return this.address.url;
  }
  get span(): Span {
    return moveSpan(this.address.span, this.at);
  }
  get label(): Span | undefined {
    return this.address.label && moveSpan(this.address.label, this.at);
  }
  get target(): Span {
    return moveSpan(this.address.target, this.at);
  }
}
