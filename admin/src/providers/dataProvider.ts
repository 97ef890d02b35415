import simpleRest from 'ra-data-simple-rest';
import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { API, request } from './http.js';

/** The api answers at most this many rows at a time. */
const MOST_ROWS = 1000;

const rest = simpleRest(API, request);

/** An export asks for everything at once: read it in pages as long as the api allows. */
async function getList<R extends RaRecord>(resource: string, params: GetListParams): Promise<GetListResult<R>> {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  if (perPage <= MOST_ROWS) return rest.getList<R>(resource, params);
  const data: R[] = [];
  for (let part = 1, total = 1; data.length < Math.min(total, perPage * page); part += 1) {
    const next = await rest.getList<R>(resource, { ...params, pagination: { page: part, perPage: MOST_ROWS } });
    if (next.data.length === 0) break;
    data.push(...next.data);
    total = next.total ?? data.length;
  }
  return { data, total: data.length };
}

/** The api may answer a deletion with nothing; react-admin wants to know what went. */
const remove: DataProvider['delete'] = async (resource, params) => {
  const { data } = await rest.delete(resource, params);
  return { data: data ?? params.previousData ?? { id: params.id } };
};

export const dataProvider: DataProvider = { ...rest, getList, delete: remove };
