"""How are dates and times written? One module for each language of the interface."""
