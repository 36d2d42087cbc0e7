/** Where the gateway is, and the Guid of the session; the functions of orval know neither. */
export const session = { baseUrl: '', guid: '' };

/** What the generated functions call in place of `fetch`. */
export async function gatewayFetch<T>(url: string, init: RequestInit): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set('Content-Type', 'application/json; charset=UTF-8');
  if (session.guid) headers.set('Guid', session.guid);
  const response = await fetch(`${session.baseUrl}${url}`, { ...init, headers });
  session.guid = response.headers.get('Set-GUID')?.split('=')[1] ?? session.guid;
  return { data: await response.json(), status: response.status, headers: response.headers } as T;
}
