"""Transfer: everything taken out in open formats, and brought in again; import only adds."""
