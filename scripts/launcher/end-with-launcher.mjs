// Loaded into api and worker before their own code: when the launcher is gone (kill -9 too), they end as by SIGTERM.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // listening must not keep a process alive that is done
