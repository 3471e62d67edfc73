import { HttpException, HttpStatus } from '@nestjs/common';
import { NOT_FOUND, type StatusCode } from 'http-status-atlas';
import { notAny } from './not-any.ts';

// case: argument
const error = new HttpException('none', NOT_FOUND);
notAny<number>(error.getStatus());

// case: enum
const theirs: StatusCode = NOT_FOUND;
const sameNumber: boolean = HttpStatus.NOT_FOUND === NOT_FOUND;
const asTheirs: HttpStatus = NOT_FOUND;
console.log(theirs, sameNumber, asTheirs);
