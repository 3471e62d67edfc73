// NestJS on Express, without decorators, because the programs in this suite aren't compiled.
import 'reflect-metadata';
import {
  Controller,
  Delete,
  ForbiddenException,
  Get,
  HttpCode,
  Module,
  ParseIntPipe,
  Post,
  Query,
  Redirect,
  ServiceUnavailableException,
  UnauthorizedException,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

class FieldController {
  index() {
    return '<p>Field</p>';
  }
  moved() {}
  auth() {
    throw new UnauthorizedException();
  }
  forbidden() {
    throw new ForbiddenException();
  }
  down() {
    throw new ServiceUnavailableException();
  }
  boom() {
    throw new Error('boom');
  }
  json(page) {
    return page;
  }
  create() {
    return { id: 1 };
  }
  remove() {}
}

const decorate = (name, ...decorators) => {
  const property = Object.getOwnPropertyDescriptor(FieldController.prototype, name);
  for (const decorator of decorators) decorator(FieldController.prototype, name, property);
};
decorate('index', Get('index.html'));
decorate('moved', Get('r/302'), Redirect('/index.html', 302));
decorate('auth', Get('auth'));
decorate('forbidden', Get('forbidden'));
decorate('down', Get('down'));
decorate('boom', Get('boom'));
decorate('json', Post('json'));
Query('page', ParseIntPipe)(FieldController.prototype, 'json', 0);
decorate('create', Post('items'));
decorate('remove', Delete('items/1'), HttpCode(204));
Controller()(FieldController);

class FieldModule {}
Module({ controllers: [FieldController] })(FieldModule);

const app = await NestFactory.create(FieldModule, { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
