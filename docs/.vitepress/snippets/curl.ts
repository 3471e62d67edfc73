import type { Template } from './platform.js';
import type { Subject } from './subject.js';

const shellQuote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Returns the method that curl uses by default: POST for a request with a body; otherwise, GET. */
const impliedMethod = ({ exchange }: Subject) =>
  exchange.sends === undefined && exchange.upload === undefined ? 'GET' : 'POST';

export const curl: Template = (subject) => {
  const { code, exchange } = subject;
  const { method, target, version, asks, sends, upload } = exchange;
  const throughProxy = /^http:/.test(target);
  const url = throughProxy ? target : `https://api.example${target}`;
  const options = [
    ...(throughProxy ? ['-x http://proxy.example:3128'] : []),
    ...(version === 'HTTP/1.0' ? ['--http1.0'] : []),
    ...(method === impliedMethod(subject) ? [] : [`-X ${method}`]),
    ...asks.map(([name, value]) => `-H ${shellQuote(`${name}: ${value}`)}`),
    ...(sends === undefined ? [] : [`-d ${shellQuote(sends)}`]),
    ...(upload === undefined ? [] : [`--data-binary @${upload}`]),
  ];
  const address = /[?&]/.test(url) ? shellQuote(url) : url;
  const first = ['$ curl -si', ...options.filter((one) => /^(?:-X|-x|--http)/.test(one)), address].join(' ');
  const rest = options.filter((one) => !/^(?:-X|-x|--http)/.test(one));
  return {
    language: 'console',
    text: [first, ...rest.map((one) => `    ${one}`)].join(' \\\n'),
    ...(code === 101
      ? { note: 'After the headers, curl waits for data in the new protocol. Press Ctrl+C to stop it.' }
      : {}),
    ...(code < 200 && code !== 101
      ? { note: 'With `-i`, curl prints interim responses before the final one.' }
      : {}),
  };
};
