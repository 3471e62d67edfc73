// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * `546` Unknown Application (Akamai Enterprise Application Access): The Akamai Enterprise Application Access login point doesn't have the application's configuration.
 *
 * Clients can receive this status.
 *
 * What to do: Wait until the application is fully deployed, or redeploy it.
 */
export const AKAMAI_EAA_UNKNOWN_APPLICATION = 546 as const;

/**
 * `549` Authentication Gateway Error (Akamai Enterprise Application Access): Akamai Enterprise Application Access couldn't reach the directory or identity service during sign-in.
 *
 * Clients can receive this status.
 *
 * What to do: Check that the directory and its connector are up and reachable.
 */
export const AKAMAI_EAA_AUTHENTICATION_GATEWAY_ERROR = 549 as const;

/**
 * `552` Application Unreachable (Akamai Enterprise Application Access): The Akamai Enterprise Application Access connector couldn't connect to the application server.
 *
 * Clients can receive this status.
 *
 * What to do: Check the application server's IP address, port, and firewall from the connector's network.
 */
export const AKAMAI_EAA_APPLICATION_UNREACHABLE = 552 as const;

/**
 * `562` Credential Error (Akamai Enterprise Application Access): The Akamai Enterprise Application Access connector couldn't decrypt the stored NTLM credentials.
 *
 * Clients can receive this status.
 *
 * What to do: Sign out of the identity provider, then store the credentials again by signing in.
 */
export const AKAMAI_EAA_CREDENTIAL_ERROR = 562 as const;

/**
 * `529` overloaded_error (Anthropic API): The Anthropic API is temporarily overloaded for all users.
 *
 * Clients can receive this status. The name comes from the error type in the body.
 *
 * What to do: Retry with increasing, random delays. If you exceed your own account's limit, the API sends 429 instead.
 */
export const ANTHROPIC_OVERLOADED_ERROR = 529 as const;

/**
 * `498` Invalid Token (Esri ArcGIS): ArcGIS rejects the request's token as invalid or expired.
 *
 * Clients find the code in the response body, not in the status line. If you check only the HTTP status, you'll miss the error.
 *
 * What to do: Get a new token. If the new token also fails, check that it was generated for this server and for the request's referrer or IP address.
 */
export const ARCGIS_INVALID_TOKEN = 498 as const;

/**
 * `499` Token Required (Esri ArcGIS): ArcGIS requires a token, but the request has none.
 *
 * Clients find the code in the response body, not in the status line. In the observed responses, the HTTP status was 200.
 *
 * What to do: Send a token with the request, or share the service with everyone if it is supposed to be public.
 */
export const ARCGIS_TOKEN_REQUIRED = 499 as const;

/**
 * `419` Authentication Timeout (ASP.NET Core): ASP.NET Core's constant for this code is named after an authentication timeout and marked as not defined in any RFC.
 *
 * Clients can receive this status.
 *
 * What to do: In new code, send 401 instead.
 */
export const ASPNET_CORE_AUTHENTICATION_TIMEOUT = 419 as const;

/**
 * `499` Client Closed Request (ASP.NET Core): ASP.NET Core has a constant for this code, which appears in logs if the client has disconnected.
 *
 * Clients don't normally receive this status.
 *
 * What to do: Handle an aborted request's `OperationCanceledException` separately from real errors.
 */
export const ASPNET_CORE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `561` Unauthorized (AWS Application Load Balancer): The identity provider returned an error when an AWS load balancer tried to authenticate the user.
 *
 * Clients can receive this status.
 *
 * What to do: Look for the reason in the provider's log. Check that the issuer, endpoints, client ID, and secret are the same on both sides, and that the redirect URL ends in `/oauth2/idpresponse`.
 */
export const AWS_ALB_UNAUTHORIZED = 561 as const;

/**
 * `562` JWKS Request Failed (AWS Application Load Balancer): The load balancer couldn't get a usable key set (JWKS) to verify the JSON Web Token.
 *
 * Clients can receive this status.
 *
 * What to do: Check that the JWKS endpoint is reachable, responds within 5 seconds with a 2xx status, and returns at most 10 keys and 150 KB.
 */
export const AWS_ALB_JWKS_REQUEST_FAILED = 562 as const;

/**
 * `449` Retry With (Azure Cosmos DB): A write to Azure Cosmos DB conflicted with a concurrent change to the same item.
 *
 * Clients can receive this status.
 *
 * What to do: Retry the write after a short, random delay; the SDKs do so automatically.
 */
export const AZURE_COSMOS_DB_RETRY_WITH = 449 as const;

/**
 * `499` Client Closed Request (Caddy): Caddy's reverse proxy reports canceled requests as 499, not as server errors.
 *
 * Clients don't normally receive this status.
 *
 * What to do: Attribute this code to the client in dashboards and alerts, and look for slow backends.
 */
export const CADDY_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `496` SSL Certificate Required (Cloud Foundry gorouter): The backend behind Cloud Foundry's gorouter rejected the router's client certificate or didn't receive one.
 *
 * Clients can receive this status.
 *
 * What to do: Check the certificate that the router presents and the certificate authorities that the backend trusts.
 */
export const CLOUD_FOUNDRY_SSL_CERTIFICATE_REQUIRED = 496 as const;

/**
 * `499` Request Cancelled (Cloud Foundry gorouter): Cloud Foundry's gorouter recorded that the client canceled the request.
 *
 * Clients don't normally receive this status.
 *
 * What to do: Look for slow application responses. The code can also hide a backend failure, which the log shows as `gateway-error-and-original-request-context-cancelled`.
 */
export const CLOUD_FOUNDRY_REQUEST_CANCELLED = 499 as const;

/**
 * `525` SSL Handshake Failed (Cloud Foundry gorouter): Cloud Foundry's gorouter couldn't complete the TLS handshake with the backend.
 *
 * Clients can receive this status.
 *
 * What to do: Check that the backend uses TLS on its registered port and shares a TLS version with the router.
 */
export const CLOUD_FOUNDRY_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526` Invalid SSL Certificate (Cloud Foundry gorouter): Cloud Foundry's gorouter doesn't trust the backend's certificate.
 *
 * Clients can receive this status.
 *
 * What to do: Check which authority issued the certificate and whether the router trusts that authority. If the certificate has the wrong name, the router sends 503 instead.
 */
export const CLOUD_FOUNDRY_INVALID_SSL_CERTIFICATE = 526 as const;

/**
 * `499` Client Closed Request (Cloudflare): The visitor closed the connection before Cloudflare had a response; the code appears in logs and analytics.
 *
 * Clients don't normally receive this status.
 *
 * What to do: Check the origin's response times. A visitor's short timeout can also mask an origin that doesn't accept connections; other visitors then see a 522.
 */
export const CLOUDFLARE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `520` Web Server Returns an Unknown Error (Cloudflare): Cloudflare received an empty, unknown, or unexpected response from the origin.
 *
 * Clients can receive this status. A visitor can't fix the error and can only report it to the site owner.
 *
 * What to do: Check the origin's error log for crashes at the time of the error. Then check for an oversized header section (for example, from cookies), a firewall or plugin that blocks Cloudflare's IP addresses, and malformed HTTP/2. A direct request to the origin can show what Cloudflare received.
 */
export const CLOUDFLARE_WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR = 520 as const;

/**
 * `521` Web Server Is Down (Cloudflare): The origin refused Cloudflare's connection.
 *
 * Clients can receive this status.
 *
 * What to do: Check that the web server is running and listening, including on its HTTPS port if the SSL mode is Full. If the server is listening, allow all of Cloudflare's IP addresses through the firewall.
 */
export const CLOUDFLARE_WEB_SERVER_IS_DOWN = 521 as const;

/**
 * `522` Connection Timed Out (Cloudflare): Cloudflare timed out while connecting to the origin, or received no acknowledgment of the request.
 *
 * Clients can receive this status. A Worker that sends a request to its own custom domain also receives this error.
 *
 * What to do: First check for the most common cause: a firewall that blocks or rate-limits Cloudflare's IP addresses. Then check whether the origin is overloaded or down, and whether the DNS record has the origin's current IP address.
 */
export const CLOUDFLARE_CONNECTION_TIMED_OUT = 522 as const;

/**
 * `523` Origin Is Unreachable (Cloudflare): Cloudflare couldn't reach the origin, typically because there is no route to its IP address.
 *
 * Clients can receive this status.
 *
 * What to do: Compare the A and AAAA records with the origin's current IP address, then trace the route from the origin's network to Cloudflare.
 */
export const CLOUDFLARE_ORIGIN_IS_UNREACHABLE = 523 as const;

/**
 * `524` A Timeout Occurred (Cloudflare): Cloudflare connected to the origin, but the origin didn't respond in time.
 *
 * Clients can receive this status.
 *
 * What to do: Log response times at the origin to find out what is slow. Let clients poll for the results of long-running work, or raise the timeout if your plan allows it. The origin might have finished the work, so check before you retry.
 */
export const CLOUDFLARE_A_TIMEOUT_OCCURRED = 524 as const;

/**
 * `525` SSL Handshake Failed (Cloudflare): The TLS handshake between Cloudflare and the origin failed.
 *
 * Clients can receive this status. The error can occur if the SSL mode is Full or Full (strict).
 *
 * What to do: On the origin, check that the HTTPS port is open, a certificate is installed, SNI works, and one of Cloudflare's cipher suites is supported. The origin's TLS error log for the time of the error shows which of these failed.
 */
export const CLOUDFLARE_SSL_HANDSHAKE_FAILED = 525 as const;

/**
 * `526` Invalid SSL Certificate (Cloudflare): Cloudflare couldn't validate the origin's certificate.
 *
 * Clients can receive this status. Cloudflare checks the certificate if the SSL mode is Full (strict).
 *
 * What to do: Replace the certificate if it is expired, revoked, or self-signed, or if it lacks the host name. Cloudflare's own origin certificates are accepted. Until you replace the certificate, set the SSL mode to Full instead of Full (strict).
 */
export const CLOUDFLARE_INVALID_SSL_CERTIFICATE = 526 as const;

/**
 * `527` Railgun Error (Cloudflare): The connection to Cloudflare's Railgun listener was interrupted.
 *
 * Clients can receive this status.
 *
 * What to do: Remove Railgun, which was discontinued, from your setup.
 */
export const CLOUDFLARE_RAILGUN_ERROR = 527 as const;

/**
 * `508` Resource Limit Is Reached (CloudLinux): A shared hosting account on CloudLinux reached a resource limit, such as its limit on entry processes.
 *
 * Clients can receive this status. The code is the default value of `LVEErrorCode`, and the response can have a `Retry-After` header. The same code is registered as Loop Detected.
 *
 * What to do: Check the control panel to see which limit was reached, then reduce the load or move to a larger plan.
 */
export const CLOUDLINUX_RESOURCE_LIMIT_IS_REACHED = 508 as const;

/**
 * `499` Request Cancelled (Cohere API): The user canceled the request to Cohere, or the stream was interrupted.
 *
 * Clients can receive this status.
 *
 * What to do: Retry the request if it wasn't canceled on purpose.
 */
export const COHERE_REQUEST_CANCELLED = 499 as const;

/**
 * `509` Bandwidth Limit Exceeded (cPanel and shared hosting): A site on shared hosting has used up its bandwidth.
 *
 * Clients can receive this status. Apache httpd itself doesn't define the code.
 *
 * What to do: Wait for the next billing period, raise the plan's limit, or find the files and bots that cause the traffic.
 */
export const CPANEL_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `456` Quota exceeded (DeepL): The character limit of the current DeepL billing period has been reached.
 *
 * Clients can receive this status.
 *
 * What to do: Wait for the next period, or raise the plan's limit.
 */
export const DEEPL_QUOTA_EXCEEDED = 456 as const;

/**
 * `451` Redirect (Exchange ActiveSync): This Exchange ActiveSync server can't reach the mailbox, or another server can reach it more efficiently.
 *
 * Clients can receive this status. The same code is registered as Unavailable For Legal Reasons.
 *
 * What to do: From now on, use the URL in `X-MS-Location` for this mailbox. If the header is missing, run Autodiscover again.
 */
export const EXCHANGE_ACTIVESYNC_REDIRECT = 451 as const;

/**
 * `456` Blocked (Exchange ActiveSync): The account is blocked in Exchange ActiveSync.
 *
 * Clients can receive this status.
 *
 * What to do: Ask the mailbox administrator to unblock the account.
 */
export const EXCHANGE_ACTIVESYNC_BLOCKED = 456 as const;

/**
 * `457` Expired Password (Exchange ActiveSync): The Exchange ActiveSync account's password has expired.
 *
 * Clients can receive this status.
 *
 * What to do: Change the password, then sign in on the device again.
 */
export const EXCHANGE_ACTIVESYNC_EXPIRED_PASSWORD = 457 as const;

/**
 * `308` Resume Incomplete (Google APIs): In Google's upload protocol, this code means that the upload isn't complete yet; the Range header shows how much has arrived.
 *
 * Clients can receive this status. The same code is registered as Permanent Redirect.
 *
 * What to do: Send the next chunk, starting with the byte after the last one in `Range`; if the header is missing, nothing has arrived. There is no `Location` to follow.
 */
export const GOOGLE_RESUME_INCOMPLETE = 308 as const;

/**
 * `499` Client Closed Request (Google APIs): Google APIs map a canceled remote procedure call to this code.
 *
 * Clients can receive this status.
 *
 * What to do: Find the caller that canceled the call; an exceeded deadline results in 504 instead.
 */
export const GOOGLE_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `103` Checkpoint (Google Gears): Before the code became Early Hints, a Google Gears proposal for resumable uploads called it Checkpoint.
 *
 * Clients can receive this status. The proposal was never widely deployed.
 */
export const GOOGLE_GEARS_CHECKPOINT = 103 as const;

/**
 * `294` Partial Success (GraphQL over HTTP): The GraphQL response has both data and errors because part of the operation failed.
 *
 * Clients can receive this status. A draft specification recommends the code; clients that don't know the code treat it as 200.
 *
 * What to do: Read `errors` in the body, and use the available data.
 */
export const GRAPHQL_PARTIAL_SUCCESS = 294 as const;

/**
 * `498` Flex Tier Capacity Exceeded (Groq API): Groq's flex service tier is at capacity, so the request wasn't processed.
 *
 * Clients can receive this status. The body contains the error code `capacity_exceeded`.
 *
 * What to do: Retry with backoff and jitter, or send the request with a different service tier.
 */
export const GROQ_FLEX_TIER_CAPACITY_EXCEEDED = 498 as const;

/**
 * `499` Request Cancelled (Groq API): The caller canceled the request to Groq.
 *
 * Clients can receive this status.
 *
 * What to do: Look for the client's own timeout or abort signal.
 */
export const GROQ_REQUEST_CANCELLED = 499 as const;

/**
 * `499` Client Closed Request (grpc-gateway): grpc-gateway maps the gRPC status CANCELLED to this code.
 *
 * Clients can receive this status.
 *
 * What to do: Look for the client that canceled the call.
 */
export const GRPC_GATEWAY_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `499` Client Request Interrupted (Heroku): Heroku's router logged H27: the client closed the socket before the dyno responded.
 *
 * Clients don't normally receive this status. The log line contains `code=H27` and `status=499`.
 *
 * What to do: Look for slow requests in the app, and check the client's timeout.
 */
export const HEROKU_CLIENT_REQUEST_INTERRUPTED = 499 as const;

/**
 * `477` Migration in Progress (HubSpot API): HubSpot is migrating the account to another data hosting location.
 *
 * Clients can receive this status.
 *
 * What to do: Wait as long as Retry-After specifies, typically up to 24 hours.
 */
export const HUBSPOT_MIGRATION_IN_PROGRESS = 477 as const;

/**
 * `419` Page Expired (Laravel): Laravel rejected a form because its CSRF token was missing or didn't match the session.
 *
 * Clients can receive this status.
 *
 * What to do: Reload the form. If that doesn't help, add `@csrf` to the form, send the token with scripted requests, and check that the browser sends the session cookie back.
 */
export const LARAVEL_PAGE_EXPIRED = 419 as const;

/**
 * `596` Service Not Found (TIBCO Mashery): The TIBCO Mashery gateway has no API service for this URL.
 *
 * Clients can receive this status. The `X-Mashery-Error-Code` header has the value `ERR_596_SERVICE_NOT_FOUND`. The code is known from captured responses.
 *
 * What to do: Check the host and path against the API's documentation. If they are right, the provider has to publish the endpoint.
 */
export const MASHERY_SERVICE_NOT_FOUND = 596 as const;

/**
 * `449` Retry With (Microsoft): A Microsoft WebDAV server asks the client to retry with more information.
 *
 * Clients can receive this status. The specification titles the code "Retry With" but prints "Reply With" as its reason phrase.
 *
 * What to do: Resend the request, and echo the data from `Ms-Echo-Request` in `Ms-Echo-Reply`.
 */
export const MICROSOFT_RETRY_WITH = 449 as const;

/**
 * `509` Bandwidth Limit Exceeded (Microsoft Graph): Microsoft Graph throttles an app that exceeds a bandwidth cap.
 *
 * Clients can receive this status.
 *
 * What to do: Wait longer between requests, and send less data. Follow `Retry-After` if the response has it.
 */
export const MICROSOFT_GRAPH_BANDWIDTH_LIMIT_EXCEEDED = 509 as const;

/**
 * `440` Login Timeout (Microsoft IIS and Exchange): Outlook Web Access or another IIS application reports that the session has expired.
 *
 * Clients can receive this status. Some lists of status codes give the reason phrase as "Login Time-out".
 *
 * What to do: Sign in again. If that also fails, check permissions and authentication in IIS. On Exchange 2007, also check the anonymous account (IUSR) and policies that deny logon to its group.
 */
export const MICROSOFT_IIS_LOGIN_TIMEOUT = 440 as const;

/**
 * `494` Request Header Too Large (nginx): A header line, or all header lines together, exceeded nginx's buffers.
 *
 * Clients don't normally receive this status. The response and the access log show 400 unless an `error_page 494` directive sets 494 or another status.
 *
 * What to do: Make cookies and tokens smaller, or raise `large_client_header_buffers`.
 */
export const NGINX_REQUEST_HEADER_TOO_LARGE = 494 as const;

/**
 * `495` SSL Certificate Error (nginx): nginx couldn't verify the client certificate.
 *
 * Clients don't normally receive this status. The response and the access log show 400 unless an `error_page 495` directive sets 495 or another status.
 *
 * What to do: Check that the client certificate hasn't expired and was issued by an authority that `ssl_client_certificate` names. The error log shows the reason.
 */
export const NGINX_SSL_CERTIFICATE_ERROR = 495 as const;

/**
 * `496` SSL Certificate Required (nginx): nginx requires a client certificate, but the client sent none.
 *
 * Clients don't normally receive this status. The response and the access log show 400 unless an `error_page 496` directive sets 496 or another status.
 *
 * What to do: Give the client a certificate, or make certificates optional with `ssl_verify_client optional`.
 */
export const NGINX_SSL_CERTIFICATE_REQUIRED = 496 as const;

/**
 * `497` HTTP Request Sent to HTTPS Port (nginx): A plain HTTP request arrived on an nginx port that expects TLS.
 *
 * Clients don't normally receive this status. By default, nginx sends and logs 400. If `error_page 497` is set, nginx sends 497 or the status that the directive names, such as a redirect.
 *
 * What to do: Use an HTTPS URL, or redirect with `error_page 497 =301 https://$host$request_uri`.
 */
export const NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT = 497 as const;

/**
 * `499` Client Closed Request (nginx): The client closed the connection before nginx could send its response.
 *
 * Clients don't normally receive this status. The code appears only in the log because no client is left to receive a response. nginx also drops the request to the backend unless `proxy_ignore_client_abort` is on.
 *
 * What to do: Compare the request durations in the log with the timeouts of the client and any load balancer in front of nginx. Similar durations point to a timeout, and varied durations point to users who left. Then speed up the response or raise the timeout.
 */
export const NGINX_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `498` Rate Limited (OpenStack Swift): Swift's rate limit would delay the request for longer than the configured maximum.
 *
 * Clients can receive this status. If the delay is shorter, Swift holds the request instead of sending 498.
 *
 * What to do: Slow down, or spread the requests over more containers. As the operator, you can raise `max_sleep_time_seconds`.
 */
export const OPENSTACK_SWIFT_RATE_LIMITED = 498 as const;

/**
 * `499` Client Disconnect (OpenStack Swift): The client disconnected while it was sending or receiving an object.
 *
 * Clients don't normally receive this status. The code appears in the proxy server's log.
 *
 * What to do: Check the network and the client's timeouts. An interrupted upload has to be sent again.
 */
export const OPENSTACK_SWIFT_CLIENT_DISCONNECT = 499 as const;

/**
 * `522` Timeout (Oxylabs): The Oxylabs proxy didn't receive a response from the target in time.
 *
 * Clients can receive this status.
 *
 * What to do: Retry the request, through another exit if possible.
 */
export const OXYLABS_TIMEOUT = 522 as const;

/**
 * `525` No Exit Found (Oxylabs): The Oxylabs proxy found no exit node that matches the request.
 *
 * Clients can receive this status.
 *
 * What to do: Loosen the filters, such as country or city, or try again later.
 */
export const OXYLABS_NO_EXIT_FOUND = 525 as const;

/**
 * `550` Faulted After Too Many Retries (Oxylabs): Oxylabs Web Unblocker gave up on a job after retrying it.
 *
 * Clients can receive this status.
 *
 * What to do: Submit the job again (you aren't charged for failed jobs). If it keeps failing, contact Oxylabs support.
 */
export const OXYLABS_FAULTED_AFTER_TOO_MANY_RETRIES = 550 as const;

/**
 * `530` Site Frozen (Pantheon): Pantheon has frozen a sandbox site after months without Git activity.
 *
 * Clients can receive this status.
 *
 * What to do: Select the site in the user dashboard and choose Unfreeze site; the site's own dashboard isn't available until you do.
 */
export const PANTHEON_SITE_FROZEN = 530 as const;

/**
 * `561` No Site Detected (Pantheon): Pantheon found no site code, or no index file, in this environment.
 *
 * Clients can receive this status.
 *
 * What to do: Pull the code into the environment and install the CMS, or add an index file.
 */
export const PANTHEON_NO_SITE_DETECTED = 561 as const;

/**
 * `430` Shopify Security Rejection (Shopify): Shopify rejected a request that looked malicious.
 *
 * Clients can receive this status.
 *
 * What to do: Check whether the traffic comes from a script or a bot. If your server calls the Storefront API for a buyer, pass the buyer's IP address in `Shopify-Storefront-Buyer-IP`.
 */
export const SHOPIFY_SECURITY_REJECTION = 430 as const;

/**
 * `530` Origin DNS Error (Shopify): Cloudflare, which handles the Shopify store's traffic, couldn't resolve the store's DNS record.
 *
 * Clients can receive this status.
 *
 * What to do: Check the DNS records of the store's domain.
 */
export const SHOPIFY_ORIGIN_DNS_ERROR = 530 as const;

/**
 * `540` Temporarily Disabled (Shopify): Shopify has temporarily turned off the endpoint.
 *
 * Clients can receive this status.
 *
 * What to do: Try again later, and check Shopify's status page.
 */
export const SHOPIFY_TEMPORARILY_DISABLED = 540 as const;

/**
 * `499` Client closed request (Stytch API): The client closed its request to Stytch before the response was ready.
 *
 * Clients can receive this status. The body contains the error type `client_closed_request`.
 *
 * What to do: Raise the client's timeout, or find out what aborts the request.
 */
export const STYTCH_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `540` Project Paused (Supabase): The Supabase project is paused, so it can't process requests.
 *
 * Clients can receive this status. Free projects are paused when they are inactive.
 *
 * What to do: If you own the project, resume it in the dashboard.
 */
export const SUPABASE_PROJECT_PAUSED = 540 as const;

/**
 * `544` Project API Gateway Timeout (Supabase): The request to a Supabase project didn't finish within the configured timeout.
 *
 * Clients can receive this status.
 *
 * What to do: Look for slow queries. Add an index, fetch less, or move long-running work out of the request.
 */
export const SUPABASE_PROJECT_API_GATEWAY_TIMEOUT = 544 as const;

/**
 * `546` Edge Functions Resource Limit (Supabase): Supabase stopped an Edge Function that exceeded a resource limit.
 *
 * Clients can receive this status. The body contains the error code `WORKER_LIMIT`.
 *
 * What to do: Check the function's log to see which limit was exceeded, then reduce the function's memory use or CPU time.
 */
export const SUPABASE_EDGE_FUNCTIONS_RESOURCE_LIMIT = 546 as const;

/**
 * `499` Client Closed Request (Traefik): Traefik recorded that the client disconnected during proxying or forward authentication.
 *
 * Clients don't normally receive this status.
 *
 * What to do: Exclude this code from error rates, and look for slow responses that made the client disconnect.
 */
export const TRAEFIK_CLIENT_CLOSED_REQUEST = 499 as const;

/**
 * `420` Enhance Your Calm (X (Twitter)): Early versions of Twitter's API sent this code when a client exceeded the rate limit.
 *
 * Clients can receive this status.
 *
 * What to do: Slow down. Newer versions of the API send 429 instead.
 */
export const TWITTER_ENHANCE_YOUR_CALM = 420 as const;

/**
 * `494` Request Header Too Large (Vercel): The request to Vercel has a header over 16 KB, or headers that total more than 32 KB.
 *
 * Clients can receive this status. The error page shows `494: REQUEST_HEADER_TOO_LARGE`, but the error's documentation doesn't mention the code.
 *
 * What to do: Delete the site's cookies, and don't store large items, such as images, in session cookies.
 */
export const VERCEL_REQUEST_HEADER_TOO_LARGE = 494 as const;

/**
 * `419` Insufficient Space on Resource (WebDAV drafts): A WebDAV draft used this code for insufficient space; the RFC uses 507.
 *
 * Clients can receive this status.
 *
 * What to do: Use 507.
 */
export const WEBDAV_DRAFTS_INSUFFICIENT_SPACE_ON_RESOURCE = 419 as const;

/**
 * `420` Method Failure (WebDAV drafts): A WebDAV draft used this code for method failures; the RFC uses 424.
 *
 * Clients can receive this status.
 *
 * What to do: Use 424.
 */
export const WEBDAV_DRAFTS_METHOD_FAILURE = 420 as const;

/**
 * `421` Destination Locked (WebDAV drafts): Before the code was registered for misdirected requests, a WebDAV draft used it for a locked destination.
 *
 * Clients can receive this status.
 *
 * What to do: Use 423 for locks.
 */
export const WEBDAV_DRAFTS_DESTINATION_LOCKED = 421 as const;
