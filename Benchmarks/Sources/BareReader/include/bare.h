// Reads a file with libxml2's text reader and does nothing with it; returns the number of nodes, -1 on a fault.
long bare_read(const char *path);
