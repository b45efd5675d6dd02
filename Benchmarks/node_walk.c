/* The time that MeCab takes for a text: every line is analysed and the best path walked from node to node, nothing is printed. */
#include <mecab.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  FILE *file = fopen(arguments[1], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (!text || fread(text, 1, size, file) != (size_t)size) return 1;
  text[size] = 0;
  mecab_t *mecab = mecab_new2("");
  if (!mecab) return 1;
  double begin = now();
  long nodes = 0;
  for (char *line = text; line < text + size;) {
    char *end = memchr(line, '\n', text + size - line);
    if (!end) end = text + size;
    /* MeCab measures what it is given to its end, however long it is said to be: every line gets an end of its own. */
    *end = 0;
    for (const mecab_node_t *node = mecab_sparse_tonode2(mecab, line, end - line); node; node = node->next) nodes++;
    line = end + 1;
  }
  printf("%.6f %ld\n", now() - begin, nodes);
  return 0;
}
