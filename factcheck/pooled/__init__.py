"""Django's PostgreSQL engine with a cheaper look at connections that come out of the pool."""
