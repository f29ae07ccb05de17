// The first page: who is on duty.
import { byId } from "./element.js";
import { ask } from "./server.js";

const { models } = await ask("GET", "/models/available");
const names = models.map(({ name, version }) => `${name} ${version}`);
byId("models").textContent = names.length ? `On duty: ${names.join(", ")}.` : "No model is on duty.";
