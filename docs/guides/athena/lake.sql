SELECT eventJson FROM EXAMPLE_event_data_store_id WHERE eventSource = 'braket.amazonaws.com'
