import { type ClientRequest, Agent as HttpAgent, type ServerResponse } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';

type Agent = HttpAgent | HttpsAgent;

/** A connection of the application. */
interface Connection {
  readonly agent: Agent;
  /** Requests that are under way on it. */
  active: number;
  /** Whether the gateway has closed its own. */
  isOver: boolean;
}

/** The connections of the application, each with one to the gateway. */
export class Connections {
  readonly #known = new WeakMap<Socket, Connection>();

  /** What makes the one connection to the gateway that belongs to one of the application. */
  agentOf(from: Socket, secure: boolean): Agent {
    return this.#connectionOf(from, secure).agent;
  }

  /**
   * Follows a request, to know whether the gateway was reached. A connection that the gateway closes is closed for the application, once
   * nothing is under way on it.
   */
  follow(sent: ClientRequest, from: Socket, response: ServerResponse): { readonly connected: boolean } {
    const connection = this.#connectionOf(from, false);
    const link = { connected: false };
    connection.active += 1;
    response.once('close', () => {
      connection.active -= 1;
      if (connection.isOver && connection.active === 0) from.destroySoon();
    });
    sent.on('socket', (socket: Socket) => {
      if (sent.reusedSocket) {
        link.connected = true;
        return;
      }
      socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
        link.connected = true;
      });
      socket.once('close', () => {
        if (!link.connected) return;
        connection.isOver = true;
        if (connection.active === 0) from.destroySoon();
      });
    });
    return link;
  }

  #connectionOf(from: Socket, secure: boolean): Connection {
    const known = this.#known.get(from);
    if (known !== undefined) return known;
    const options = { keepAlive: true, maxSockets: 1 };
    const connection = { agent: secure ? new HttpsAgent(options) : new HttpAgent(options), active: 0, isOver: false };
    this.#known.set(from, connection);
    from.once('close', () => connection.agent.destroy());
    return connection;
  }
}
