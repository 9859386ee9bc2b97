# fluent-static wants every message in every locale; nothing says this one.

error-1399 = A message that only the reference has
