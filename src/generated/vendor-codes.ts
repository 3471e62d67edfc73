// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * `546` Unknown Application (Akamai Enterprise Application Access): The login point of Akamai Enterprise Application Access doesn't have the application's configuration.
 *
 * A client can receive it.
 *
 * What to do: Wait until the deployment of the application is complete, or deploy it again.
 */
export const AKAMAI_EAA_UNKNOWN_APPLICATION = 546 as const;

/**
 * `549` Authentication Gateway Error (Akamai Enterprise Application Access): Akamai Enterprise Application Access couldn't reach the directory or identity service during sign-in.
 *
 * A client can receive it.
 *
 * What to do: Check that the directory and its connector are up and reachable.
 */
export const AKAMAI_EAA_AUTHENTICATION_GATEWAY_ERROR = 549 as const;

/**
 * `552` Application Unreachable (Akamai Enterprise Application Access): The connector of Akamai Enterprise Application Access couldn't connect to the application server.
 *
 * A client can receive it.
 *
 * What to do: Check address, port, and firewall of the application server from the network of the connector.
 */
export const AKAMAI_EAA_APPLICATION_UNREACHABLE = 552 as const;

/**
 * `562` Credential Error (Akamai Enterprise Application Access): The connector of Akamai Enterprise Application Access couldn't decrypt the stored NTLM credentials.
 *
 * A client can receive it.
 *
 * What to do: Sign out of the identity provider and sign in again, so that the credentials are stored anew.
 */
export const AKAMAI_EAA_CREDENTIAL_ERROR = 562 as const;

/**
 * `529` overloaded_error (Anthropic API): The Anthropic API is temporarily overloaded for all users.
 *
 * A client can receive it. The name is the type of the error in the content.
 *
 * What to do: Back off with growing, random pauses and try again. If you exceed your own account's limit, the API sends 429 instead.
 */
export const ANTHROPIC_OVERLOADED_ERROR = 529 as const;

/**
 * `498` Invalid Token (Esri ArcGIS): ArcGIS rejects the token of the request as invalid or expired.
 *
 * A client finds it in the content, not as the status code. The code is in the JSON response body, so checking only the HTTP status misses it.
 *
 * What to do: Get a new token. If that one fails too, check that it was generated for this server, and for the referrer or address that sends it.
 */
export const ARCGIS_INVALID_TOKEN = 498 as const;

/**
 * `499` Token Required (Esri ArcGIS): ArcGIS asks for a token that the request lacks.
 *
 * A client finds it in the content, not as the status code. The number stands in the JSON content; the HTTP status was 200 where it was seen.
 *
 * What to do: Send a token with the request, or share the service with everyone if it is meant to be public.
 */
export const ARCGIS_TOKEN_REQUIRED = 499 as const;

/**
 * `419` Authentication Timeout (ASP.NET Core): ASP.NET Core names the number in its constants as an authentication timeout and marks it as part of no RFC.
 *
 * A client can receive it.
 *
 * What to do: Answer 401 in new code.
 */
export const ASPNET_CORE_AUTHENTICATION_TIMEOUT = 419 as const;

/**
 * `499` Client Closed Request (ASP.NET Core): ASP.NET Core has a constant for the number, used in logs when the client has disconnected.
 *
 * A client never receives it as a status code.
 *
 * What to do: Handle the `OperationCanceledException` of an aborted request apart from real errors.
 */
export const ASPNET_CORE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `561` Unauthorized (AWS Application Load Balancer): The identity provider answered with an error when an AWS load balancer authenticated the user.
 *
 * A client can receive it.
 *
 * What to do: Look for the reason in the provider's log. Check that issuer, endpoints, client id and secret are the same on both sides, and that the redirect address ends in `/oauth2/idpresponse`.
 */
export const AWS_ALB_UNAUTHORIZED = 561 as const;

/**
 * `562` JWKS Request Failed (AWS Application Load Balancer): The load balancer couldn't get a usable key set (JWKS) to verify the JSON Web Token.
 *
 * A client can receive it.
 *
 * What to do: Check that the JWKS endpoint is reachable, responds within 5 seconds with a 2xx, and returns at most 10 keys in 150 KB.
 */
export const AWS_ALB_JWKS_REQUEST_FAILED = 562 as const;

/**
 * `449` Retry With (Azure Cosmos DB): A write to Azure Cosmos DB ran into a concurrent change of the same item.
 *
 * A client can receive it.
 *
 * What to do: Send the write again after a short random delay; the SDKs do so on their own.
 */
export const AZURE_COSMOS_DB_RETRY_WITH = 449 as const;

/**
 * `499` Client Closed Request (Caddy): Caddy's reverse proxy reports a client that cancelled its request as 499 instead of a server error.
 *
 * A client never receives it as a status code.
 *
 * What to do: Count it as the client's doing in dashboards and alerts, and look for slow backends.
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
 * `499` Request Cancelled (Cloud Foundry gorouter): Cloud Foundry's gorouter records that the client cancelled the request.
 *
 * A client never receives it as a status code.
 *
 * What to do: Look at slow responses of the application. A backend that failed meanwhile is hidden too: the log then has `gateway-error-and-original-request-context-cancelled`.
 */
export const CLOUD_FOUNDRY_REQUEST_CANCELLED = 499 as const;

/**
 * `525` SSL Handshake Failed (Cloud Foundry gorouter): Cloud Foundry's gorouter could not complete the TLS handshake with the backend.
 *
 * A client can receive it.
 *
 * What to do: Check that the backend speaks TLS on its registered port, and shares a TLS version with the router.
 */
export const CLOUD_FOUNDRY_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526` Invalid SSL Certificate (Cloud Foundry gorouter): Cloud Foundry's gorouter does not trust the certificate of the backend.
 *
 * A client can receive it.
 *
 * What to do: Check which authority issued the certificate, and that the router trusts it. The names in it are not the cause: for a wrong one the router answers 503.
 */
export const CLOUD_FOUNDRY_INVALID_SSL_CERTIFICATE = 526 as const;

/**
 * `499` Client Closed Request (Cloudflare): The visitor closed the connection before Cloudflare had an answer; the number stands in logs and analytics.
 *
 * A client never receives it as a status code.
 *
 * What to do: Compare with the response times of the origin. Visitors with a short time limit also hide an origin that does not accept connections, which others see as 522.
 */
export const CLOUDFLARE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `520` Web Server Returns an Unknown Error (Cloudflare): Cloudflare received an empty, unknown, or unexpected response from the origin.
 *
 * A client can receive it. A visitor can't fix it and can only report it to the site owner.
 *
 * What to do: Read the origin's error log at that time for crashes. Then check for an oversized header section (cookies), a firewall or plugin that blocks Cloudflare's addresses, and faulty HTTP/2. A request straight to the origin shows what Cloudflare got.
 */
export const CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520 as const;

/**
 * `521` Web Server Is Down (Cloudflare): The origin refused Cloudflare's connection.
 *
 * A client can receive it.
 *
 * What to do: Check that the web server runs and listens, on its HTTPS port too if the SSL mode is Full. If it does, allow all of Cloudflare's IP addresses through the firewall.
 */
export const CLOUDFLARE_WEB_SERVER_IS_DOWN = 521 as const;

/**
 * `522` Connection Timed Out (Cloudflare): Cloudflare timed out while it connected to the origin, or got no acknowledgement of the request.
 *
 * A client can receive it. A Worker that fetches the host name of its own custom domain gets it too.
 *
 * What to do: Check first that no firewall blocks or rate-limits Cloudflare's addresses, the most common cause. Then check whether the origin is overloaded or down, and whether the DNS record holds its present address.
 */
export const CLOUDFLARE_CONNECTION_TIMED_OUT = 522 as const;

/**
 * `523` Origin Is Unreachable (Cloudflare): Cloudflare could not reach the origin, typically because there is no route to its address.
 *
 * A client can receive it.
 *
 * What to do: Compare the A and AAAA records with the origin's present address, then trace the route from its network to Cloudflare.
 */
export const CLOUDFLARE_ORIGIN_IS_UNREACHABLE = 523 as const;

/**
 * `524` A Timeout Occurred (Cloudflare): Cloudflare connected to the origin, which did not answer in time.
 *
 * A client can receive it.
 *
 * What to do: Log response times at the origin to find what is slow. Let clients poll for the result of long work, or raise the limit where the plan allows it. The origin can have finished, so look before you repeat.
 */
export const CLOUDFLARE_A_TIMEOUT_OCCURRED = 524 as const;

/**
 * `525` SSL Handshake Failed (Cloudflare): The TLS handshake between Cloudflare and the origin failed.
 *
 * A client can receive it. It occurs where the SSL mode is Full or Full (strict).
 *
 * What to do: Check on the origin that the HTTPS port is open, a certificate is installed, SNI works and a cipher suite is shared with Cloudflare. Its TLS error log at that time tells which of them failed.
 */
export const CLOUDFLARE_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526` Invalid SSL Certificate (Cloudflare): Cloudflare could not validate the certificate of the origin.
 *
 * A client can receive it. Cloudflare checks the certificate where the SSL mode is Full (strict).
 *
 * What to do: Replace a certificate that has expired, is revoked or self-signed, or lacks the host name; Cloudflare's own for origins is accepted. The mode Full, without strict, bridges the time until then.
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
 * A client can receive it. The number is the default of `LVEErrorCode`, and the response can carry `Retry-After`. It is the same number as the registered Loop Detected.
 *
 * What to do: See in the control panel which limit was reached, then reduce that load or move to a larger plan.
 */
export const CLOUDLINUX_RESOURCE_LIMIT_IS_REACHED = 508 as const;

/**
 * `499` Request Cancelled (Cohere API): The user canceled the request to Cohere, or its stream broke.
 *
 * A client can receive it.
 *
 * What to do: Try the request again if it was not canceled on purpose.
 */
export const COHERE_REQUEST_CANCELLED = 499 as const;

/**
 * `509` Bandwidth Limit Exceeded (cPanel and shared hosting): A site on shared hosting used up its bandwidth.
 *
 * A client can receive it. Apache httpd itself does not define the number.
 *
 * What to do: Wait for the next period, raise the plan's limit, or find the files and bots that cause the traffic.
 */
export const CPANEL_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `456` Quota exceeded (DeepL): The character limit of the billing period at DeepL is reached.
 *
 * A client can receive it.
 *
 * What to do: Wait for the next period, or raise the limit of the plan.
 */
export const DEEPL_QUOTA_EXCEEDED = 456 as const;

/**
 * `451` Redirect (Exchange ActiveSync): This Exchange ActiveSync server cannot reach the mailbox, or another one reaches it better.
 *
 * A client can receive it. It has the same number as the registered status for legal reasons.
 *
 * What to do: Use the address in `X-MS-Location` for this mailbox from now on. Without that field, run Autodiscover again.
 */
export const EXCHANGE_ACTIVESYNC_REDIRECT = 451 as const;

/**
 * `456` Blocked (Exchange ActiveSync): The account is blocked in Exchange ActiveSync.
 *
 * A client can receive it.
 *
 * What to do: Ask the administrator of the mailbox to unblock the account.
 */
export const EXCHANGE_ACTIVESYNC_BLOCKED = 456 as const;

/**
 * `457` Expired Password (Exchange ActiveSync): The password of an Exchange ActiveSync account has expired.
 *
 * A client can receive it.
 *
 * What to do: Change the password, then sign in on the device again.
 */
export const EXCHANGE_ACTIVESYNC_EXPIRED_PASSWORD = 457 as const;

/**
 * `308` Resume Incomplete (Google APIs): Google's upload protocol says that an upload is not complete; the Range field tells how much has arrived.
 *
 * A client can receive it. It has the same number as the registered redirect.
 *
 * What to do: Send the next chunk from the byte after the last one in `Range`; without that field nothing has arrived. There is no `Location` to follow.
 */
export const GOOGLE_RESUME_INCOMPLETE = 308 as const;

/**
 * `499` Client Closed Request (Google APIs): Google APIs map a cancelled remote procedure call to this number.
 *
 * A client can receive it.
 *
 * What to do: Look for the caller that cancelled; a deadline that passed is 504 instead.
 */
export const GOOGLE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `103` Checkpoint (Google Gears): A proposal for resumable uploads with Google Gears called the number Checkpoint before it became Early Hints.
 *
 * A client can receive it. The proposal was never widely deployed.
 */
export const GOOGLE_GEARS_CHECKPOINT = 103 as const;

/**
 * `294` Partial Success (GraphQL over HTTP): The GraphQL response has both data and errors, because a part of the operation failed.
 *
 * A client can receive it. A draft specification recommends the number. Clients that don't know it treat it as 200.
 *
 * What to do: Read `errors` in the body, and use the data that is there.
 */
export const GRAPHQL_PARTIAL_SUCCESS = 294 as const;

/**
 * `498` Flex Tier Capacity Exceeded (Groq API): The flex service tier of Groq is at capacity, so the request was not processed.
 *
 * A client can receive it. The error code in the body is `capacity_exceeded`.
 *
 * What to do: Retry with backoff and jitter, or send the request with another service tier.
 */
export const GROQ_FLEX_TIER_CAPACITY_EXCEEDED = 498 as const;

/**
 * `499` Request Cancelled (Groq API): The caller canceled the request to Groq.
 *
 * A client can receive it.
 *
 * What to do: Look for the client's own timeout or abort signal.
 */
export const GROQ_REQUEST_CANCELLED = 499 as const;

/**
 * `499` Client Closed Request (grpc-gateway): grpc-gateway maps the gRPC status CANCELLED to this number.
 *
 * A client can receive it.
 *
 * What to do: Look for the client that cancelled the call.
 */
export const GRPC_GATEWAY_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `499` Client Request Interrupted (Heroku): The router of Heroku logged H27: the client closed the socket before the dyno responded.
 *
 * A client never receives it as a status code. The log line has `code=H27` and `status=499`.
 *
 * What to do: Look at slow requests of the app, and at the client's timeout.
 */
export const HEROKU_CLIENT_REQUEST_INTERRUPTED = 499 as const;

/**
 * `477` Migration in Progress (HubSpot API): HubSpot is migrating the account to another data hosting location.
 *
 * A client can receive it.
 *
 * What to do: Wait as long as Retry-After says, typically up to 24 hours.
 */
export const HUBSPOT_MIGRATION_IN_PROGRESS = 477 as const;

/**
 * `419` Page Expired (Laravel): Laravel rejected a form because its CSRF token is missing or doesn't match the session.
 *
 * A client can receive it.
 *
 * What to do: Load the form again. If that does not help, put `@csrf` into it, send the token with scripted requests, and check that the session cookie comes back.
 */
export const LARAVEL_PAGE_EXPIRED = 419 as const;

/**
 * `596` Service Not Found (TIBCO Mashery): The gateway of TIBCO Mashery has no API service for this URL.
 *
 * A client can receive it. The header `X-Mashery-Error-Code` has the value `ERR_596_SERVICE_NOT_FOUND`. It is known from captured responses.
 *
 * What to do: Check host and path against the documentation of the API. If they are right, the provider has to publish the endpoint.
 */
export const MASHERY_SERVICE_NOT_FOUND = 596 as const;

/**
 * `449` Retry With (Microsoft): A Microsoft WebDAV server wants the request again with more information.
 *
 * A client can receive it. The specification titles the code "Retry With" and prints "Reply With" as its reason phrase.
 *
 * What to do: Repeat the request with the data of `Ms-Echo-Request` echoed in `Ms-Echo-Reply`.
 */
export const MICROSOFT_RETRY_WITH = 449 as const;

/**
 * `509` Bandwidth Limit Exceeded (Microsoft Graph): Microsoft Graph throttles an app that went over a bandwidth cap.
 *
 * A client can receive it.
 *
 * What to do: Let more time pass and send less; heed `Retry-After` where the response has one.
 */
export const MICROSOFT_GRAPH_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `440` Login Timeout (Microsoft IIS and Exchange): Outlook Web Access or another IIS application says that the session has expired.
 *
 * A client can receive it. Lists spell it "Login Time-out".
 *
 * What to do: Sign in again. If a fresh login fails as well, check permissions and authentication in IIS: on Exchange 2007 the anonymous account (IUSR) and policies that deny logon to its group are known causes.
 */
export const MICROSOFT_IIS_LOGIN_TIMEOUT = 440 as const;

/**
 * `494` Request Header Too Large (nginx): nginx found a header line, or all of them together, larger than its buffers.
 *
 * A client never receives it as a status code. The client and the access log get 400, unless `error_page 494` is set: then 494 itself goes out, or the status that `error_page` names.
 *
 * What to do: Make cookies and tokens smaller, or raise `large_client_header_buffers`.
 */
export const NGINX_REQUEST_HEADER_TOO_LARGE = 494 as const;

/**
 * `495` SSL Certificate Error (nginx): nginx could not verify the client certificate.
 *
 * A client never receives it as a status code. The response and the access log show 400 without an `error_page 495`; with one, they show 495 or the status that it names.
 *
 * What to do: Check that the certificate of the client has not expired, and comes from an authority that `ssl_client_certificate` names. The error log has the reason.
 */
export const NGINX_SSL_CERTIFICATE_ERROR = 495 as const;

/**
 * `496` SSL Certificate Required (nginx): nginx requires a client certificate and the client sent none.
 *
 * A client never receives it as a status code. On the wire and in the access log it is 400, as long as no `error_page 496` sends 496 or another status.
 *
 * What to do: Give the client a certificate, or make it optional with `ssl_verify_client optional`.
 */
export const NGINX_SSL_CERTIFICATE_REQUIRED = 496 as const;

/**
 * `497` HTTP Request Sent to HTTPS Port (nginx): A plain HTTP request arrived on an nginx port that expects TLS.
 *
 * A client never receives it as a status code. By default it goes out and is logged as 400; `error_page 497` sends 497 or the status that it names, such as a redirect.
 *
 * What to do: Use an https address, or redirect with `error_page 497 =301 https://$host$request_uri`.
 */
export const NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497 as const;

/**
 * `499` Client Closed Request (nginx): The client closed the connection before nginx could send its answer.
 *
 * A client never receives it as a status code. It appears only in the log, because no client is left to receive a response. nginx also drops the request to the backend unless `proxy_ignore_client_abort` is on.
 *
 * What to do: Compare the request times in the log with the time limits of the client and of a load balancer in front: similar durations point to a timeout, and varied durations to users who left. Then speed up the response or raise the timeout.
 */
export const NGINX_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `498` Rate Limited (OpenStack Swift): The rate limit of Swift would delay the request longer than the configured maximum.
 *
 * A client can receive it. Swift delays requests first, and sends 498 only above that maximum.
 *
 * What to do: Slow down, or spread the requests over more containers. The operator can raise `max_sleep_time_seconds`.
 */
export const OPENSTACK_SWIFT_RATE_LIMITED = 498 as const;

/**
 * `499` Client Disconnect (OpenStack Swift): The client disconnected while it was sending or receiving an object.
 *
 * A client never receives it as a status code. It appears in the log of the proxy server.
 *
 * What to do: Look at the network and the timeouts of the client; the upload has to be sent again.
 */
export const OPENSTACK_SWIFT_CLIENT_DISCONNECT = 499 as const;

/**
 * `522` Timeout (Oxylabs): The proxy of Oxylabs did not get a response from the target in time.
 *
 * A client can receive it.
 *
 * What to do: Retry the request, if possible through another exit.
 */
export const OXYLABS_TIMEOUT = 522 as const;

/**
 * `525` No Exit Found (Oxylabs): The proxy of Oxylabs found no exit that fits the request.
 *
 * A client can receive it.
 *
 * What to do: Loosen the filters, such as country or city, or try again later.
 */
export const OXYLABS_NO_EXIT_FOUND = 525 as const;

/**
 * `550` Faulted After Too Many Retries (Oxylabs): Oxylabs Web Unblocker gave a job up after its own retries.
 *
 * A client can receive it.
 *
 * What to do: Submit the job again: failed ones are not charged. If it keeps failing, ask the support of Oxylabs.
 */
export const OXYLABS_FAULTED_AFTER_TOO_MANY_RETRIES = 550 as const;

/**
 * `530` Site Frozen (Pantheon): Pantheon has frozen an inactive sandbox site, one without Git activity for months.
 *
 * A client can receive it.
 *
 * What to do: Select the site in the user dashboard and choose Unfreeze site; the site's own dashboard is not available until then.
 */
export const PANTHEON_SITE_FROZEN = 530 as const;

/**
 * `561` No Site Detected (Pantheon): Pantheon found no code for the site in this environment, or no index file.
 *
 * A client can receive it.
 *
 * What to do: Pull the code into the environment and install the CMS, or add an index file.
 */
export const PANTHEON_NO_SITE_DETECTED = 561 as const;

/**
 * `430` Shopify Security Rejection (Shopify): Shopify rejected a request that looked malicious.
 *
 * A client can receive it.
 *
 * What to do: Check whether a script or a bot sends the traffic. A server that calls the Storefront API for a buyer passes the address of the buyer in `Shopify-Storefront-Buyer-IP`.
 */
export const SHOPIFY_SECURITY_REJECTION = 430 as const;

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
 * `499` Client closed request (Stytch API): The client closed its request to Stytch before the response was ready.
 *
 * A client can receive it. The body has the error type `client_closed_request`.
 *
 * What to do: Raise the client's timeout, or look for the code that aborts the request.
 */
export const STYTCH_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `540` Project Paused (Supabase): The Supabase project is paused, so it can't process requests.
 *
 * A client can receive it. Free projects are paused when they are inactive.
 *
 * What to do: The owner of the project resumes it in the dashboard.
 */
export const SUPABASE_PROJECT_PAUSED = 540 as const;

/**
 * `544` Project API Gateway Timeout (Supabase): The request to a Supabase project didn't finish within the configured timeout.
 *
 * A client can receive it.
 *
 * What to do: Look for slow queries: add an index, fetch less, or move long work out of the request.
 */
export const SUPABASE_PROJECT_API_GATEWAY_TIMEOUT = 544 as const;

/**
 * `546` Edge Functions Resource Limit (Supabase): Supabase stopped an Edge Function that exceeded a resource limit.
 *
 * A client can receive it. The error code in the body is `WORKER_LIMIT`.
 *
 * What to do: Find the exceeded limit in the function's log, then reduce memory or CPU time of the function.
 */
export const SUPABASE_EDGE_FUNCTIONS_RESOURCE_LIMIT = 546 as const;

/**
 * `499` Client Closed Request (Traefik): Traefik records that the client disconnected during proxying or forward authentication.
 *
 * A client never receives it as a status code.
 *
 * What to do: Leave it out of error rates, and look at the response times that made the client leave.
 */
export const TRAEFIK_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `420` Enhance Your Calm (X (Twitter)): Twitter's early interfaces answer with it when a client is over the rate limit.
 *
 * A client can receive it.
 *
 * What to do: Slow down; newer versions of the interface answer 429.
 */
export const TWITTER_ENHANCE_YOUR_CALM = 420 as const;

/**
 * `494` Request Header Too Large (Vercel): A request header of more than 16 KB, or more than 32 KB of them, arrived at Vercel.
 *
 * A client can receive it. The page shows `494: REQUEST_HEADER_TOO_LARGE`. The documentation of the error names no number.
 *
 * What to do: Delete cookies of the site, and keep large data such as images out of session cookies.
 */
export const VERCEL_REQUEST_HEADER_TOO_LARGE = 494 as const;

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
