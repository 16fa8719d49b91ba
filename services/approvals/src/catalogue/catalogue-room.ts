import type { ServiceDeps } from '@kuaijin/kit/service';
import { NAME } from '../name';
import { CalendarStore } from './calendar/calendar-store';
import { cataloguedDepartments } from './catalogue-files';
import { CatalogueStore } from './catalogue-store';

/** 目录 and 工作日历: what was published. */
export interface CatalogueRoom {
  readonly catalogues: CatalogueStore;
  readonly calendars: CalendarStore;
}

export async function openCatalogueRoom(deps: ServiceDeps): Promise<CatalogueRoom> {
  const { feed, log, mongo, namespaces } = deps;
  const shared = { mongo, database: namespaces.database(), source: NAME, feed, log };
  return {
    catalogues: await CatalogueStore.open({ ...shared, departments: cataloguedDepartments() }),
    calendars: await CalendarStore.open(shared),
  };
}
