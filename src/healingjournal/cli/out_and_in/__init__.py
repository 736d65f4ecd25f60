"""`takeout` and `import`: everything out in open formats, and pages in from files."""
