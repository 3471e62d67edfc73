import { apache, apacheUnsigned } from './apache.mjs';
import { caddy } from './caddy.mjs';
import { h2o } from './h2o.mjs';
import { haproxy } from './haproxy.mjs';
import { lighttpd } from './lighttpd.mjs';
import { nghttpx } from './nghttpx.mjs';
import { nginx } from './nginx.mjs';
import { nodeApps } from './node-apps.mjs';
import { otherApps } from './other-apps.mjs';
import { pythonApps } from './python-apps.mjs';
import { squid } from './squid.mjs';
import { tinyproxy } from './tinyproxy.mjs';
import { trafficServer } from './traffic-server.mjs';
import { varnish } from './varnish.mjs';

export const SERVERS = [
  nginx,
  apache,
  apacheUnsigned,
  haproxy,
  caddy,
  lighttpd,
  varnish,
  squid,
  h2o,
  nghttpx,
  trafficServer,
  tinyproxy,
  ...nodeApps,
  ...pythonApps,
  ...otherApps,
];
