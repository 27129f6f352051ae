"""How were the generated tables of the project made? One module for each, run by hand."""
