import simpleRest from 'ra-data-simple-rest';
import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { API, readAll, request } from './http.js';

/** The api answers at most this many rows at a time. */
const MOST_ROWS = 1000;

const rest = simpleRest(API, request);

/** An export asks for everything: it comes in one answer, or in pages as long as the api allows. */
async function getList<R extends RaRecord>(resource: string, params: GetListParams): Promise<GetListResult<R>> {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  if (perPage <= MOST_ROWS) return rest.getList<R>(resource, params);
  const all = await readAll<R>(`${resource}?${listQuery(params)}`);
  if (all) return { data: all, total: all.length };
  const data: R[] = [];
  for (let part = 1, total = 1; data.length < Math.min(total, perPage * page); part += 1) {
    const next = await rest.getList<R>(resource, { ...params, pagination: { page: part, perPage: MOST_ROWS } });
    if (next.data.length === 0) break;
    data.push(...next.data);
    total = next.total ?? data.length;
  }
  return { data, total: data.length };
}

const listQuery = ({ sort, filter }: GetListParams): URLSearchParams =>
  new URLSearchParams({ sort: JSON.stringify([sort?.field ?? 'id', sort?.order ?? 'ASC']), filter: JSON.stringify(filter ?? {}) });

/** The api may answer a deletion with nothing; react-admin wants to know what went. */
const remove: DataProvider['delete'] = async (resource, params) => {
  const { data } = await rest.delete(resource, params);
  return { data: data ?? params.previousData ?? { id: params.id } };
};

export const dataProvider: DataProvider = { ...rest, getList, delete: remove };
