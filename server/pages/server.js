// What the pages ask of the server, and its refusals in its own words.

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? `The server answered ${status}.`);
    this.status = status;
    this.field = problem.field;
  }
}

export async function ask(method, path, { body, token, as = "json" } = {}) {
  const headers = {};
  if (body !== undefined) headers["content-type"] = "application/json";
  if (token) headers.authorization = `Bearer ${token}`;
  const reply = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (!reply.ok) throw new Refused(reply.status, await reply.json().catch(() => ({})));
  return reply.status === 204 ? null : reply[as]();
}
