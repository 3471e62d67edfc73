import type { Listing } from './platform.js';
import type { Subject } from './subject.js';

/** Explains why an application doesn't send certain codes. The explanation is the same for every server framework. */
export function whyNot({ code, description }: Subject): Listing | undefined {
  if (code === 407)
    return {
      note: 'Only a proxy sends this status. An application that requires credentials sends 401.',
    };
  if (code === 208)
    return {
      note: 'This status appears inside the body of a 207 response, so an application never sends it as a response status.',
    };
  if (code === 104)
    return {
      note: 'Frameworks have no function for this status, because the draft that defines it can still change.',
    };
  if ('standing' in description && description.standing === 'deprecated')
    return { note: "Don't send this status, because it's deprecated." };
  return undefined;
}

/** Explains why frameworks based on Fetch responses can't send interim responses. */
export function noInterim({ code }: Subject, platform: string): Listing | undefined {
  if (code >= 200) return undefined;
  if (code === 100)
    return {
      note: `The HTTP server that runs ${platform} sends this status before your handler reads the body.`,
    };
  return {
    note: `A handler in ${platform} returns a single \`Response\`, whose status must be from \`200\` to \`599\`, so it can't send this status.`,
  };
}
