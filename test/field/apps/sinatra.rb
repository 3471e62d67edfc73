require 'sinatra'

set :environment, :production
set :server, :puma
set :bind, '127.0.0.1'
set :port, ENV['PORT']
set :quiet, true
get('/index.html') { etag 'field'; '<p>Field</p>' }
get('/r/:status') { redirect '/index.html', params['status'].to_i }
get('/forbidden') { halt 403 }
get('/auth') { headers('WWW-Authenticate' => 'Basic realm="field"'); halt 401 }
get('/boom') { raise 'boom' }
