/* The same twelve tables by hand, in one loop: how fast the machine is when nothing is in between.
 * usage: kernel FILE RUNS; prints a line of JSON. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SEXES = 4, AGENCIES = 12, PROVINCES = 26, LEVELS = 4, TASKS = 8, MONTHS = 36, FUNDERS = 9, AHEAD = 24 };
enum { CUBE = SEXES * AGENCIES * PROVINCES * LEVELS * TASKS * MONTHS, PLACES = PROVINCES * MONTHS };

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *file = fopen(argv[1], "rb");
  int32_t head[3];
  if (!file || fread(head, 4, 3, file) != 3) return 1;
  const int32_t n = head[0], people = head[1], events = head[2];
  uint8_t *bytes[9];
  int32_t *keys[2], *shares = malloc((size_t)events * FUNDERS * 4);
  for (int c = 0; c < 9; c++) {
    bytes[c] = malloc(n);
    if (fread(bytes[c], 1, n, file) != (size_t)n) return 1;
  }
  for (int c = 0; c < 2; c++) {
    keys[c] = malloc((size_t)n * 4);
    if (fread(keys[c], 4, n, file) != (size_t)n) return 1;
  }
  if (fread(shares, 4, (size_t)events * FUNDERS, file) != (size_t)events * FUNDERS) return 1;
  fclose(file);
  const uint8_t *sex = bytes[0], *agency = bytes[1], *province = bytes[2], *level = bytes[3], *task = bytes[4],
                *month = bytes[5], *half = bytes[6], *pre = bytes[7], *post = bytes[8];
  const int32_t *person = keys[0], *event = keys[1];

  int32_t *cube = malloc(CUBE * 4), *days = malloc((size_t)events * 4);
  uint8_t *seen = malloc(people);
  uint64_t *seen_by = malloc((size_t)people * 8);
  const size_t words = ((size_t)events * PLACES) / 64 + 1;
  uint64_t *met = malloc(words * 8);
  static int32_t by_sex[SEXES], by_agency[AGENCIES][SEXES], by_place[PROVINCES][LEVELS][SEXES];
  static int32_t persons_by[AGENCIES * SEXES], held[PLACES];
  static int32_t by_year[AGENCIES][3][SEXES], small[AGENCIES][PROVINCES][SEXES];
  static int64_t half_days[TASKS][SEXES], tested[LEVELS][SEXES], before[LEVELS][SEXES], after[LEVELS][SEXES], funded[FUNDERS];
  int32_t persons = 0;
  const int runs = atoi(argv[2]);
  double *times = malloc(runs * sizeof(double));

  for (int run = 0; run < runs; run++) {
    const double began = now();
    persons = 0;
    memset(cube, 0, CUBE * 4);
    memset(days, 0, (size_t)events * 4);
    memset(seen, 0, people);
    memset(seen_by, 0, (size_t)people * 8);
    memset(met, 0, words * 8);
    memset(by_sex, 0, sizeof by_sex), memset(by_agency, 0, sizeof by_agency), memset(by_place, 0, sizeof by_place);
    memset(persons_by, 0, sizeof persons_by), memset(held, 0, sizeof held), memset(by_year, 0, sizeof by_year);
    memset(small, 0, sizeof small), memset(half_days, 0, sizeof half_days), memset(tested, 0, sizeof tested);
    memset(before, 0, sizeof before), memset(after, 0, sizeof after), memset(funded, 0, sizeof funded);
    for (int32_t i = 0; i < n; i++) {
      if (i + AHEAD < n) {
        const int32_t j = i + AHEAD;
        __builtin_prefetch(&seen[person[j]], 1);
        __builtin_prefetch(&seen_by[person[j]], 1);
        __builtin_prefetch(&days[event[j]], 1);
        __builtin_prefetch(&met[((size_t)event[j] * PLACES + province[j] * MONTHS + month[j]) >> 6], 1);
        __builtin_prefetch(
            &cube[((((month[j] * TASKS + task[j]) * LEVELS + level[j]) * PROVINCES + province[j]) * AGENCIES + agency[j]) * SEXES + sex[j]], 1);
      }
      const int s = sex[i], a = agency[i], p = province[i], l = level[i], t = task[i], m = month[i];
      by_sex[s]++;
      cube[((((m * TASKS + t) * LEVELS + l) * PROVINCES + p) * AGENCIES + a) * SEXES + s]++;
      by_agency[a][s]++;
      by_place[p][l][s]++;
      persons += !seen[person[i]];
      seen[person[i]] = 1;
      const uint64_t bit = 1ull << (a * SEXES + s), old = seen_by[person[i]];
      persons_by[a * SEXES + s] += !(old & bit);
      seen_by[person[i]] = old | bit;
      half_days[t][s] += half[i];
      if (pre[i] && post[i]) tested[l][s]++, before[l][s] += pre[i] - 1, after[l][s] += post[i] - 1;
      days[event[i]] += half[i];
      by_year[a][m / 12][s]++;
      const size_t place = (size_t)event[i] * PLACES + p * MONTHS + m;
      held[p * MONTHS + m] += !(met[place >> 6] >> (place & 63) & 1);
      met[place >> 6] |= 1ull << (place & 63);
      small[a][p][s]++;
    }
    for (int32_t e = 0; e < events; e++)
      for (int f = 0; f < FUNDERS; f++) funded[f] += (int64_t)days[e] * shares[e * FUNDERS + f];
    times[run] = now() - began;
  }
  qsort(times, runs, sizeof(double), by_size);
  int64_t filled = 0, squares = 0, met_events = 0, days_sum = 0, gain = 0, hidden = 0;
  for (int i = 0; i < CUBE; i++) filled += cube[i] > 0, squares += (int64_t)cube[i] * cube[i];
  for (int i = 0; i < PLACES; i++) met_events += held[i];
  for (int t = 0; t < TASKS; t++) for (int s = 0; s < SEXES; s++) days_sum += half_days[t][s];
  for (int l = 0; l < LEVELS; l++) for (int s = 0; s < SEXES; s++) gain += after[l][s] - before[l][s];
  for (int a = 0; a < AGENCIES; a++) for (int p = 0; p < PROVINCES; p++) for (int s = 0; s < SEXES; s++) hidden += small[a][p][s] > 0 && small[a][p][s] < 5;
  int64_t by = 0, money = 0;
  for (int i = 0; i < AGENCIES * SEXES; i++) by += persons_by[i];
  for (int f = 0; f < FUNDERS; f++) money += funded[f];
  printf("{\"median\":%f,\"least\":%f,\"facts\":[%d,%lld,%lld,%d,%lld,%lld,%lld,%lld,%d,%lld,%lld]}\n", times[runs / 2], times[0],
         by_sex[0], (long long)filled, (long long)squares, persons, (long long)by, (long long)days_sum, (long long)gain,
         (long long)money, by_year[0][0][0] + by_agency[1][1] + by_place[2][3][0], (long long)met_events, (long long)hidden);
  return 0;
}
