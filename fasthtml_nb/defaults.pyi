# Made by tools/stubs.py
"Ports, time limits and sizes, each with its unit and its reason"
__all__ = ['app_port', 'notebook_port', 'notebook_ports', 'lab_port', 'stop_timeout', 'reload_stop_timeout', 'notebook_stop_timeout',
    'cancel_timeout', 'thread_timeout', 'port_timeout', 'max_body_size', 'max_part_size', 'max_path', 'max_query', 'max_headers',
    'max_host', 'long_body', 'max_values', 'max_nesting', 'max_digits', 'max_fields', 'max_escapes', 'max_part_head',
    'max_request_id', 'max_items', 'max_same', 'max_dates', 'max_duration', 'max_number', 'max_text', 'year', 'session_max_age',
    'immutable_max_age', 'busy_timeout', 'provider_timeout', 'max_token', 'leeway', 'redis_connect_timeout', 'redis_timeout',
    'redis_block', 'redis_keep', 'redis_keep_time', 'redis_resend', 'outbox_limit', 'outbox_patience', 'close_timeout',
    'lab_start_timeout', 'test_timeout', 'cell_timeout', 'app_timeout', 'frame_ceiling']
app_port: int
notebook_port: int
notebook_ports: int
lab_port: int
stop_timeout: int
reload_stop_timeout: int
notebook_stop_timeout: float
cancel_timeout: int
thread_timeout: int
port_timeout: int
max_body_size: int
max_part_size: int
max_path: int
max_query: int
max_headers: int
max_host: int
long_body: int
max_values: int
max_nesting: int
max_digits: int
max_fields: int
max_escapes: int
max_part_head: int
max_request_id: int
max_items: int
max_same: int
max_dates: int
max_duration: int
max_number: int
max_text: int
year: int
session_max_age: int
immutable_max_age: int
busy_timeout: int
provider_timeout: int
max_token: int
leeway: int
redis_connect_timeout: int
redis_timeout: int
redis_block: int
redis_keep: int
redis_keep_time: int
redis_resend: int
outbox_limit: int
outbox_patience: int
close_timeout: int
lab_start_timeout: int
test_timeout: int
cell_timeout: int
app_timeout: int
frame_ceiling: int
