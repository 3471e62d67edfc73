<?php
// The built-in server of PHP: what is not a file below public/ comes here.
if ($_SERVER['REQUEST_URI'] === '/boom') throw new RuntimeException('boom');
if ($_SERVER['REQUEST_URI'] === '/r/302') { header('Location: /index.html'); return; }
if ($_SERVER['REQUEST_URI'] === '/forbidden') { http_response_code(403); return; }
return false;
