# A Rack application, as small as it gets.
run lambda { |env|
  raise 'boom' if env['PATH_INFO'] == '/boom'

  found = env['PATH_INFO'] == '/index.html'
  [found ? 200 : 404, { 'content-type' => 'text/html' }, [found ? '<p>Field</p>' : 'nothing here']]
}
