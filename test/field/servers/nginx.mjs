export const nginx = {
  name: 'nginx',
  packages: ['nginx-light'],
  binary: 'nginx',
  version: ['-v'],
  products: ['nginx'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    'nginx.conf': `
      worker_processes 1; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
      events {}
      http {
        access_log off; client_header_timeout 1s; client_body_timeout 1s;
        client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f;
        uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
        proxy_read_timeout 1s; proxy_connect_timeout 1s;
        limit_req_zone $server_port zone=one:1m rate=1r/m; limit_req_status 429;
        types { text/html html; }
        server {
          listen 127.0.0.1:${port}; root ${dir}/public;
          client_max_body_size 1k;
          location /directory { }
          location /r/301 { return 301 /index.html; }
          location /r/302 { return 302 /index.html; }
          location /r/303 { return 303 /index.html; }
          location /r/307 { return 307 /index.html; }
          location /r/308 { return 308 /index.html; }
          location = /auth { auth_basic "field"; auth_basic_user_file ${dir}/users; }
          location = /forbidden { deny all; }
          location = /gone { return 410; }
          location = /limited { limit_req zone=one; }
          location = /boom { return 500; }
          location = /down { return 503; }
          location /up/ { proxy_pass http://127.0.0.1:${upstream.ok}; }
          location = /ws {
            proxy_pass http://127.0.0.1:${upstream.ok}; proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;
          }
          location = /dead { proxy_pass http://127.0.0.1:${upstream.dead}; }
          location = /slow { proxy_pass http://127.0.0.1:${upstream.slow}; }
          location = /garble { proxy_pass http://127.0.0.1:${upstream.garble}; }
          location = /close { proxy_pass http://127.0.0.1:${upstream.close}; }
        }
      }`,
    users: 'field:{PLAIN}secret\n',
  }),
  command: ({ dir }) => ['nginx', '-p', dir, '-c', `${dir}/nginx.conf`, '-g', 'daemon off;'],
};
