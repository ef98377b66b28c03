declare module "armadietto" {
  import type { Server } from "node:http";

  interface User {
    username: string;
    email: string;
    password: string;
  }

  class FileTree {
    constructor(options: { path: string });
    createUser(user: User): Promise<void>;
    readAuth(username: string): Promise<{ sessions?: Record<string, unknown> }>;
    revokeAccess(username: string, token: string): Promise<void>;
  }

  class Armadietto {
    static FileTree: typeof FileTree;
    constructor(options: {
      store: FileTree;
      logging: { stdout: string[] };
      http: { host: string; port: number };
    });
    _server: Promise<{ _http: Server }>;
    boot(): Promise<void>;
    stop(): Promise<void>;
  }

  export default Armadietto;
}
