// Nest on Fastify and nothing of ours: what the adapter costs, apart from guards, headers, logs and metrics.
import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

class Hello {
  live() {
    return { status: 'ok' };
  }
}
Get('live')(Hello.prototype, 'live', Object.getOwnPropertyDescriptor(Hello.prototype, 'live'));
Controller('health')(Hello);

class Root {}
Module({ controllers: [Hello] })(Root);

const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
process.send({ ready: true, url: await app.getUrl() });
process.once('SIGTERM', () => process.exit(0));
