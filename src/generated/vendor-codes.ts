// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * `498` Invalid Token (Esri ArcGIS): ArcGIS rejects the token of the request as invalid or expired.
 *
 * A client never receives it as a status code.
 *
 * What to do: Get a new token, and check that it was made for this server and referrer.
 */
export const ARCGIS_INVALID_TOKEN = 498 as const;

/**
 * `499` Token Required (Esri ArcGIS): ArcGIS asks for a token that the request lacks.
 *
 * A client never receives it as a status code.
 *
 * What to do: Get a token and send it with the request.
 */
export const ARCGIS_TOKEN_REQUIRED = 499 as const;

/**
 * `419` Authentication Timeout (ASP.NET Core): ASP.NET Core names the number in its constants as an authentication timeout and marks it as part of no RFC.
 *
 * A client can receive it.
 *
 * What to do: Prefer 401 in new code.
 */
export const ASPNET_CORE_AUTHENTICATION_TIMEOUT = 419 as const;

/**
 * `561` Unauthorized (AWS Application Load Balancer): The identity provider answered with an error while a load balancer of AWS authenticated the user.
 *
 * A client can receive it.
 *
 * What to do: Check the client id, the secret and the redirect address in the settings of the provider.
 */
export const AWS_ALB_UNAUTHORIZED = 561 as const;

/**
 * `499` Client Closed Request (Caddy): Caddy's reverse proxy reports a client that cancelled its request as 499 instead of a server error.
 *
 * A client never receives it as a status code.
 *
 * What to do: Treat it as the client's doing in dashboards and alerts.
 */
export const CADDY_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `496` SSL Certificate Required (Cloud Foundry gorouter): The backend behind Cloud Foundry's gorouter rejected or missed the router's client certificate.
 *
 * A client can receive it.
 *
 * What to do: Check the certificate that the router presents and the authority that the backend trusts.
 */
export const CLOUD_FOUNDRY_SSL_CERTIFICATE_REQUIRED = 496 as const;

/**
 * `525` SSL Handshake Failed (Cloud Foundry gorouter): Cloud Foundry's gorouter could not complete the TLS handshake with the backend.
 *
 * A client can receive it.
 *
 * What to do: Check that the backend speaks TLS on the registered port and shares a version with the router.
 */
export const CLOUD_FOUNDRY_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526` Invalid SSL Certificate (Cloud Foundry gorouter): Cloud Foundry's gorouter does not trust the certificate of the backend.
 *
 * A client can receive it.
 *
 * What to do: Check the certificate's names and the authorities that the router trusts.
 */
export const CLOUD_FOUNDRY_INVALID_SSL_CERTIFICATE = 526 as const;

/**
 * `499` Client Closed Request (Cloudflare): Cloudflare shows in its logs and analytics that the visitor closed the connection before the answer.
 *
 * A client never receives it as a status code.
 *
 * What to do: Compare with the response times of the origin: visitors leave when pages take long.
 */
export const CLOUDFLARE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `520` Web Server Returns an Unknown Error (Cloudflare): The origin answered Cloudflare with something empty, unknown or unexpected.
 *
 * A client can receive it.
 *
 * What to do: Look into the origin's log for crashes and resets at that time, and for very large header sections.
 */
export const CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520 as const;

/**
 * `521` Web Server Is Down (Cloudflare): The origin refused Cloudflare's connection.
 *
 * A client can receive it.
 *
 * What to do: Check that the web server runs, and that its firewall lets Cloudflare's addresses in.
 */
export const CLOUDFLARE_WEB_SERVER_IS_DOWN = 521 as const;

/**
 * `522` Connection Timed Out (Cloudflare): Cloudflare timed out while it connected to the origin, or got no acknowledgement of the request.
 *
 * A client can receive it.
 *
 * What to do: Check the load of the origin, dropped packets, and whether a firewall limits or drops Cloudflare's addresses.
 */
export const CLOUDFLARE_CONNECTION_TIMED_OUT = 522 as const;

/**
 * `523` Origin Is Unreachable (Cloudflare): Cloudflare could not reach the origin, typically because there is no route to its address.
 *
 * A client can receive it.
 *
 * What to do: Check the address in the DNS records and the network of the origin.
 */
export const CLOUDFLARE_ORIGIN_IS_UNREACHABLE = 523 as const;

/**
 * `524` A Timeout Occurred (Cloudflare): Cloudflare connected to the origin, which did not answer in time.
 *
 * A client can receive it.
 *
 * What to do: Move long work into a job, or raise the limit where the plan allows it; the origin can have finished the work.
 */
export const CLOUDFLARE_A_TIMEOUT_OCCURRED = 524 as const;

/**
 * `525` SSL Handshake Failed (Cloudflare): The TLS handshake between Cloudflare and the origin failed.
 *
 * A client can receive it.
 *
 * What to do: Check that the origin has a certificate for the host and shares a TLS version and cipher with Cloudflare.
 */
export const CLOUDFLARE_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526` Invalid SSL Certificate (Cloudflare): Cloudflare could not validate the certificate of the origin.
 *
 * A client can receive it.
 *
 * What to do: Install a valid certificate, or one of Cloudflare's own for origins; strict mode does not accept expired or self-signed ones.
 */
export const CLOUDFLARE_INVALID_SSL_CERTIFICATE = 526 as const;

/**
 * `527` Railgun Error (Cloudflare): The connection to Cloudflare's Railgun listener was interrupted.
 *
 * A client can receive it.
 *
 * What to do: Remove Railgun from the setup: it was discontinued.
 */
export const CLOUDFLARE_RAILGUN_ERROR = 527 as const;

/**
 * `508` Resource Limit Is Reached (CloudLinux): An account on shared hosting with CloudLinux reached a limit of its resources, such as entry processes.
 *
 * A client can receive it.
 *
 * What to do: Look at the resource usage in the control panel, reduce the load, or move to a larger plan.
 */
export const CLOUDLINUX_RESOURCE_LIMIT_IS_REACHED = 508 as const;

/**
 * `509` Bandwidth Limit Exceeded (cPanel and shared hosting): A site on shared hosting used up its bandwidth.
 *
 * A client can receive it.
 *
 * What to do: Wait for the next period, raise the plan's limit, or find the files and bots that cause the traffic.
 */
export const CPANEL_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `456` Quota exceeded (DeepL): DeepL says that the character limit of the billing period is reached.
 *
 * A client can receive it.
 *
 * What to do: Wait for the next period, or raise the limit of the plan.
 */
export const DEEPL_QUOTA_EXCEEDED = 456 as const;

/**
 * `451` Redirect (Exchange ActiveSync): Exchange ActiveSync sends the device to a better server, whose address stands in X-MS-Location.
 *
 * A client can receive it.
 *
 * What to do: Use the address in `X-MS-Location` for this mailbox from now on.
 */
export const EXCHANGE_ACTIVESYNC_REDIRECT = 451 as const;

/**
 * `456` Blocked (Exchange ActiveSync): Exchange ActiveSync says that the account is blocked.
 *
 * A client can receive it.
 *
 * What to do: Ask the administrator to unblock the account or the device.
 */
export const EXCHANGE_ACTIVESYNC_BLOCKED = 456 as const;

/**
 * `457` Expired Password (Exchange ActiveSync): Exchange ActiveSync says that the password has expired.
 *
 * A client can receive it.
 *
 * What to do: Change the password, then sign in on the device again.
 */
export const EXCHANGE_ACTIVESYNC_EXPIRED_PASSWORD = 457 as const;

/**
 * `308` Resume Incomplete (Google APIs): Google's upload protocol says that an upload is not complete; the Range field tells how much has arrived.
 *
 * A client can receive it.
 *
 * What to do: Send the next chunk from the byte after the one that `Range` names; there is no `Location` to follow.
 */
export const GOOGLE_RESUME_INCOMPLETE = 308 as const;

/**
 * `499` Client Closed Request (Google APIs): Google APIs map a cancelled remote procedure call to this number.
 *
 * A client can receive it.
 *
 * What to do: Look for the caller that cancelled or ran out of time.
 */
export const GOOGLE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `103` Checkpoint (Google Gears): A proposal for resumable uploads with Google Gears called the number Checkpoint before it became Early Hints.
 *
 * A client can receive it.
 */
export const GOOGLE_GEARS_CHECKPOINT = 103 as const;

/**
 * `499` Client Closed Request (grpc-gateway): grpc-gateway maps the gRPC status CANCELLED to this number.
 *
 * A client can receive it.
 *
 * What to do: Look for the client that cancelled the call.
 */
export const GRPC_GATEWAY_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `419` Page Expired (Laravel): Laravel found the CSRF token of a form missing or not matching the session.
 *
 * A client can receive it.
 *
 * What to do: Put `@csrf` into the form, send the token with scripted requests, and check that the session cookie survives.
 */
export const LARAVEL_PAGE_EXPIRED = 419 as const;

/**
 * `449` Retry With (Microsoft): A Microsoft WebDAV server wants the request again with more information.
 *
 * A client can receive it.
 *
 * What to do: Repeat the request with the data of `Ms-Echo-Request` echoed in `Ms-Echo-Reply`.
 */
export const MICROSOFT_RETRY_WITH = 449 as const;

/**
 * `509` Bandwidth Limit Exceeded (Microsoft Graph): Microsoft Graph throttles an app that went over a bandwidth cap.
 *
 * A client can receive it.
 *
 * What to do: Wait and send less; heed `Retry-After` where the response has one.
 */
export const MICROSOFT_GRAPH_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `440` Login Time-out (Microsoft IIS and Exchange): The session of Outlook on the web or of an IIS application has expired.
 *
 * A client can receive it.
 *
 * What to do: Sign in again; on the server compare the time limits of session and authentication cookie.
 */
export const MICROSOFT_IIS_LOGIN_TIME_OUT = 440 as const;

/**
 * `494` Request Header Too Large (nginx): nginx found a header line, or all of them together, larger than its buffers.
 *
 * A client never receives it as a status code.
 *
 * What to do: Make cookies and tokens smaller, or raise `large_client_header_buffers`.
 */
export const NGINX_REQUEST_HEADER_TOO_LARGE = 494 as const;

/**
 * `495` SSL Certificate Error (nginx): nginx could not verify the client certificate.
 *
 * A client never receives it as a status code.
 *
 * What to do: Check that the client's certificate is issued by the authority that `ssl_client_certificate` names, and that it has not expired.
 */
export const NGINX_SSL_CERTIFICATE_ERROR = 495 as const;

/**
 * `496` SSL Certificate Required (nginx): nginx requires a client certificate and the client sent none.
 *
 * A client never receives it as a status code.
 *
 * What to do: Give the client a certificate, or make it optional with `ssl_verify_client optional`.
 */
export const NGINX_SSL_CERTIFICATE_REQUIRED = 496 as const;

/**
 * `497` HTTP Request Sent to HTTPS Port (nginx): A plain HTTP request arrived on an nginx port that expects TLS.
 *
 * A client never receives it as a status code.
 *
 * What to do: Use an https address, or redirect with `error_page 497 =301 https://$host$request_uri`.
 */
export const NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497 as const;

/**
 * `499` Client Closed Request (nginx): The client closed the connection before nginx could send its answer.
 *
 * A client never receives it as a status code.
 *
 * What to do: Find out why the answer takes so long, and compare the client's time limit with that of the proxy and the application.
 */
export const NGINX_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `530` Site Frozen (Pantheon): Pantheon has frozen a sandbox site that was inactive.
 *
 * A client can receive it.
 *
 * What to do: Open the site's dashboard to wake it up.
 */
export const PANTHEON_SITE_FROZEN = 530 as const;

/**
 * `430` Shopify Security Rejection (Shopify): Shopify rejected a request that looked malicious.
 *
 * A client can receive it.
 *
 * What to do: Check whether a script or a bot sends the traffic, and compare its requests with those of a browser.
 */
export const SHOPIFY_SHOPIFY_SECURITY_REJECTION = 430 as const;

/**
 * `530` Origin DNS Error (Shopify): Cloudflare, in front of a Shopify store, could not resolve the DNS record.
 *
 * A client can receive it.
 *
 * What to do: Check the DNS records of the store's domain.
 */
export const SHOPIFY_ORIGIN_DNS_ERROR = 530 as const;

/**
 * `540` Temporarily Disabled (Shopify): Shopify has switched the endpoint off for now.
 *
 * A client can receive it.
 *
 * What to do: Try again later, and look at Shopify's status page.
 */
export const SHOPIFY_TEMPORARILY_DISABLED = 540 as const;

/**
 * `499` Client Closed Request (Traefik): Traefik records that the client disconnected while a request was being forwarded or authorised.
 *
 * A client never receives it as a status code.
 *
 * What to do: Leave it out of error rates, and look at the response times that made the client leave.
 */
export const TRAEFIK_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `420` Enhance Your Calm (X (Twitter)): Twitter told clients of its early interfaces that they were rate limited.
 *
 * A client can receive it.
 *
 * What to do: Slow down; newer versions of the interface answer 429.
 */
export const TWITTER_ENHANCE_YOUR_CALM = 420 as const;

/**
 * `419` Insufficient Space on Resource (WebDAV drafts): A WebDAV draft used the number for a lack of space; the RFC gave that meaning to 507.
 *
 * A client can receive it.
 *
 * What to do: Use 507.
 */
export const WEBDAV_DRAFTS_INSUFFICIENT_SPACE_ON_RESOURCE = 419 as const;

/**
 * `420` Method Failure (WebDAV drafts): A WebDAV draft used the number for a method that failed; the RFC gave that meaning to 424.
 *
 * A client can receive it.
 *
 * What to do: Use 424.
 */
export const WEBDAV_DRAFTS_METHOD_FAILURE = 420 as const;

/**
 * `421` Destination Locked (WebDAV drafts): A WebDAV draft used the number for a locked destination before it was registered for misdirected requests.
 *
 * A client can receive it.
 *
 * What to do: Use 423 for locks.
 */
export const WEBDAV_DRAFTS_DESTINATION_LOCKED = 421 as const;
