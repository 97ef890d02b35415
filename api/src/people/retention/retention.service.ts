import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays, osloDay, type RetentionKind, retentionKinds } from '../../platform/index.js';
import { type Language } from '../access/viewer.dto.js';
import { type PrivacyDto } from '../data-request/data-request.dto.js';
import { periodOutside, periodUnknown } from '../data-request/data-request.errors.js';
import { ErasureQueries } from '../data-request/erasure.queries.js';
import { ErasureService } from '../data-request/erasure.service.js';
import { PrivacySettings } from '../privacy-setting/privacy-setting.service.js';

/** As the setting has it when somebody has decided that there is no end. */
const FOR_EVER = 0;
/** Rows that go at once: nobody waits for a lock on more. */
const AT_A_TIME = 5000;

type Period = PrivacyDto['periods'][number];

/** How long things are kept: for ever, until the municipality has decided; then everything that is older goes each night. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: DataSource,
    private readonly settings: PrivacySettings,
    private readonly people: ErasureQueries,
    private readonly erasure: ErasureService,
  ) {}

  async periods(language: Language): Promise<Period[]> {
    return Promise.all(retentionKinds().map(async (kind) => {
      const { key, title, text, suggested, least, most } = kind;
      const days = await this.daysOf(kind);
      return { key, title: title[language], text: text[language], days, suggested, least, most, due: await this.due(kind, days ?? suggested) };
    }));
  }

  /** @param days null when there is to be no end @throws NotFound, Invalid */
  async decide(key: string, days: number | null): Promise<void> {
    const kind = kindOf(key, days);
    await this.settings.decide(settingOf(kind), days ?? FOR_EVER);
  }

  /** How many would go now, if it were decided. @throws NotFound, Invalid */
  foreseen(key: string, days: number): Promise<number> {
    return this.due(kindOf(key, days), days);
  }

  /** What the clock asks for. @returns how many went, by kind */
  async removeDue(): Promise<Record<string, number>> {
    const gone: Record<string, number> = {};
    for (const kind of retentionKinds()) {
      const days = await this.daysOf(kind);
      if (days !== null) gone[kind.key] = await this.remove(kind, days);
    }
    return gone;
  }

  private async daysOf(kind: RetentionKind): Promise<number | null> {
    const days = await this.settings.valueOf(settingOf(kind), FOR_EVER);
    return days === FOR_EVER ? null : days;
  }

  private async due({ sql }: RetentionKind, days: number): Promise<number> {
    if (!sql) return this.people.countLeftBefore(addDays(osloDay(new Date()), -days));
    const [row]: { count: string }[] = await this.database.query(sql.count, [days]);
    return Number(row?.count ?? 0);
  }

  private async remove({ sql }: RetentionKind, days: number): Promise<number> {
    if (!sql) return this.erasure.eraseLeftBefore(days);
    for (let gone = 0; ; ) {
      const { affectedRows }: { affectedRows: number } = await this.database.query(`${sql.remove} LIMIT ${AT_A_TIME}`, [days]);
      gone += affectedRows;
      if (affectedRows < AT_A_TIME) return gone;
    }
  }
}

function kindOf(key: string, days: number | null): RetentionKind {
  const kind = retentionKinds().find((one) => one.key === key);
  if (!kind) throw periodUnknown();
  if (days !== null && (days < kind.least || days > kind.most)) throw periodOutside(kind.least, kind.most);
  return kind;
}

const settingOf = ({ key }: RetentionKind): string => `retention.${key}`;
