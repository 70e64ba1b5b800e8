// The comm of this page with the kernel of a notebook (`notebook.frontend` in Python). A message is an object with `op` and
// binary buffers. The link finds the comm again when the kernel was restarted or replaced, or the page was reloaded.
export class KernelLink {
  constructor(sessionContext) {
    this.handlers = {};  // op -> functions of the message's data and its buffers
    this.changed = new Set();  // functions that are called when the link was made, was lost, or heard of other servers
    this.comm = null;
    this.servers = [];  // what the kernel serves, the newest last
    this.page = Math.random().toString(36).slice(2);  // tells the answers for this page from those for others
    this.on('servers', data => {
      this.servers = data.servers;
      this.tellChange();
    });
    this.context = sessionContext;
    sessionContext.kernelChanged.connect(() => this.follow());
    sessionContext.connectionStatusChanged.connect((_, status) => { if (status === 'connected') this.look(); });
    sessionContext.statusChanged.connect((_, status) => {
      if (/restarting|dead|terminating/.test(status)) this.drop();
    });
    sessionContext.disposed.connect(() => this.drop());
    sessionContext.ready.then(() => this.follow());
  }

  get kernel() { return this.context.session?.kernel ?? null; }
  get isConnected() { return this.comm !== null; }

  on(op, f) { (this.handlers[op] ??= []).push(f); }

  // Send a message; false if there is no kernel that could hear it
  send(op, data = {}, buffers = []) {
    if (!this.comm || this.comm.isDisposed) return false;
    this.comm.send({...data, op, page: this.page}, undefined, buffers);
    return true;
  }

  // Listen to the kernel of the notebook, which may be another one than before
  follow() {
    const kernel = this.kernel;
    if (this.heard === kernel) return;
    this.heard?.iopubMessage.disconnect(this.hear, this);
    this.drop();
    this.heard = kernel;
    kernel?.iopubMessage.connect(this.hear, this);
    this.look();
  }

  // A message on the comm shows that there is one, also if the kernel made it after this page was loaded.
  hear(kernel, msg) {
    if (msg.header.msg_type !== 'comm_msg' || !msg.content.data?.fhnb || this.comm) return;
    this.attach(kernel, msg.content.comm_id);
  }

  async look() {
    const kernel = this.kernel;
    if (!kernel || this.comm) return;
    const reply = await kernel.requestCommInfo({target_name: 'fhnb'}).catch(() => null);
    const id = Object.keys(reply?.content?.comms ?? {})[0];
    if (id && !this.comm && kernel === this.kernel) this.attach(kernel, id);
  }

  attach(kernel, id) {
    const comm = kernel.createComm('fhnb', id);
    this.comm = comm;
    comm.onMsg = msg => {
      const {data} = msg.content;
      for (const f of this.handlers[data.op] ?? []) f(data, msg.buffers ?? [], msg);
    };
    comm.onClose = () => this.drop();
    this.send('hello');
    this.tellChange();
  }

  drop() {
    if (!this.comm && !this.servers.length) return;
    this.comm = null;
    this.servers = [];
    this.tellChange();
  }

  tellChange() { for (const f of this.changed) f(); }
}
