;; The loops of loops.ts over one block of records, with SIMD where the cells of records are worked out.
;; From 0 on: the cell of each record (i32), from NUMBERS on a column spread out (i32), from BYTES on one as it is (u8).
;; From FURTHER on the list that countFirst gives (i32), from COPIES, which is 212992, on what is counted in copies (8,192 bytes).
;; Tables begin behind them, where the caller says.
(module
  (memory (export "memory") 4)
  (global $NUMBERS i32 (i32.const 65536))
  (global $BYTES i32 (i32.const 131072))
  (global $FURTHER i32 (i32.const 147456))
  (global $COPIES i32 (i32.const 212992))

  ;; cells += bytes * stride, sixteen at a time: what is behind the last record is worked out as well, and not read.
  (func (export "addBytes") (param $count i32) (param $stride i32)
    (local $i i32) (local $by v128) (local $low v128) (local $high v128) (local $bytes v128)
    (local.set $by (i32x4.splat (local.get $stride)))
    (loop $next
      (local.set $bytes (v128.load (i32.add (global.get $BYTES) (local.get $i))))
      (local.set $low (i16x8.extend_low_i8x16_u (local.get $bytes)))
      (local.set $high (i16x8.extend_high_i8x16_u (local.get $bytes)))
      (v128.store (i32.shl (local.get $i) (i32.const 2)) (i32x4.add
        (v128.load (i32.shl (local.get $i) (i32.const 2)))
        (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $low)) (local.get $by))))
      (v128.store offset=16 (i32.shl (local.get $i) (i32.const 2)) (i32x4.add
        (v128.load offset=16 (i32.shl (local.get $i) (i32.const 2)))
        (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $low)) (local.get $by))))
      (v128.store offset=32 (i32.shl (local.get $i) (i32.const 2)) (i32x4.add
        (v128.load offset=32 (i32.shl (local.get $i) (i32.const 2)))
        (i32x4.mul (i32x4.extend_low_i16x8_u (local.get $high)) (local.get $by))))
      (v128.store offset=48 (i32.shl (local.get $i) (i32.const 2)) (i32x4.add
        (v128.load offset=48 (i32.shl (local.get $i) (i32.const 2)))
        (i32x4.mul (i32x4.extend_high_i16x8_u (local.get $high)) (local.get $by))))
      (local.set $i (i32.add (local.get $i) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $i) (local.get $count)))))

  ;; cells += numbers * stride, four at a time.
  (func (export "addNumbers") (param $count i32) (param $stride i32)
    (local $at i32) (local $end i32) (local $by v128)
    (local.set $by (i32x4.splat (local.get $stride)))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (v128.store (local.get $at) (i32x4.add
        (v128.load (local.get $at))
        (i32x4.mul (v128.load (i32.add (global.get $NUMBERS) (local.get $at))) (local.get $by))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end)))))

  ;; cells = numbers === 0 ? dropped : cells, four at a time.
  (func (export "dropZeros") (param $count i32) (param $dropped i32)
    (local $at i32) (local $end i32) (local $to v128)
    (local.set $to (i32x4.splat (local.get $dropped)))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (v128.store (local.get $at) (v128.bitselect
        (local.get $to)
        (v128.load (local.get $at))
        (i32x4.eq (v128.load (i32.add (global.get $NUMBERS) (local.get $at))) (v128.const i32x4 0 0 0 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end)))))

  ;; counts[cell] += 1
  (func (export "count") (param $count i32) (param $counts i32)
    (local $at i32) (local $end i32) (local $cell i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (local.set $cell (i32.add (local.get $counts) (i32.shl (i32.load (local.get $at)) (i32.const 2))))
      (i32.store (local.get $cell) (i32.add (i32.load (local.get $cell)) (i32.const 1)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end)))))

  ;; As count, where cells are few: four records at a time, each in a copy of its own, so that none waits for the one before.
  ;; The copies of a cell are side by side.
  (func (export "countFew") (param $count i32) (param $counts i32) (param $cells i32)
    (local $at i32) (local $end i32) (local $cell i32)
    (memory.fill (global.get $COPIES) (i32.const 0) (i32.shl (local.get $cells) (i32.const 4)))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (local.set $cell (i32.shl (i32.load offset=0 (local.get $at)) (i32.const 4)))
      (i32.store offset=212992 (local.get $cell) (i32.add (i32.load offset=212992 (local.get $cell)) (i32.const 1)))
      (local.set $cell (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 4)))
      (i32.store offset=212996 (local.get $cell) (i32.add (i32.load offset=212996 (local.get $cell)) (i32.const 1)))
      (local.set $cell (i32.shl (i32.load offset=8 (local.get $at)) (i32.const 4)))
      (i32.store offset=213000 (local.get $cell) (i32.add (i32.load offset=213000 (local.get $cell)) (i32.const 1)))
      (local.set $cell (i32.shl (i32.load offset=12 (local.get $at)) (i32.const 4)))
      (i32.store offset=213004 (local.get $cell) (i32.add (i32.load offset=213004 (local.get $cell)) (i32.const 1)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end))))
    (call $addCopies (local.get $counts) (local.get $cells)))

  ;; counts[cell] += its four copies
  (func $addCopies (param $counts i32) (param $cells i32)
    (local $at i32) (local $end i32)
    (local.set $end (i32.shl (local.get $cells) (i32.const 4)))
    (loop $next
      (i32.store (local.get $counts) (i32.add (i32.load (local.get $counts)) (i32.add
        (i32.add (i32.load offset=212992 (local.get $at)) (i32.load offset=212996 (local.get $at)))
        (i32.add (i32.load offset=213000 (local.get $at)) (i32.load offset=213004 (local.get $at))))))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end)))))

  ;; sums[cell] += number - 1
  (func (export "sum") (param $count i32) (param $sums i32)
    (local $at i32) (local $end i32) (local $cell i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (local.set $cell (i32.add (local.get $sums) (i32.shl (i32.load (local.get $at)) (i32.const 3))))
      (f64.store (local.get $cell) (f64.add
        (f64.load (local.get $cell))
        (f64.convert_i32_s (i32.sub
          (i32.load (i32.add (global.get $NUMBERS) (local.get $at))) (i32.const 1)))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end)))))

  ;; Counts and adds up two columns of bytes at once, where cells are few: what a record brings is one number of 64 bits, 1 and
  ;; the byte from BYTES on, 15 bits up, and that from NUMBERS on, 37 bits up. No block overflows them. In copies like countFew.
  (func (export "tallyFew")
    (param $count i32) (param $cells i32) (param $counts i32) (param $sums i32) (param $others i32)
    (local $i i32) (local $at i32) (local $end i32) (local $cell i32) (local $tally i64) (local $records i64)
    (memory.fill (global.get $COPIES) (i32.const 0) (i32.shl (local.get $cells) (i32.const 5)))
    (loop $next
      (local.set $at (i32.shl (local.get $i) (i32.const 2)))
      (local.set $cell (i32.shl (i32.load offset=0 (local.get $at)) (i32.const 5)))
      (i64.store offset=212992 (local.get $cell) (i64.add (i64.load offset=212992 (local.get $cell)) (i64.or
        (i64.or (i64.const 1) (i64.shl (i64.load8_u offset=131072 (local.get $i)) (i64.const 15)))
        (i64.shl (i64.load8_u offset=65536 (local.get $i)) (i64.const 37)))))
      (local.set $cell (i32.shl (i32.load offset=4 (local.get $at)) (i32.const 5)))
      (i64.store offset=213000 (local.get $cell) (i64.add (i64.load offset=213000 (local.get $cell)) (i64.or
        (i64.or (i64.const 1) (i64.shl (i64.load8_u offset=131073 (local.get $i)) (i64.const 15)))
        (i64.shl (i64.load8_u offset=65537 (local.get $i)) (i64.const 37)))))
      (local.set $cell (i32.shl (i32.load offset=8 (local.get $at)) (i32.const 5)))
      (i64.store offset=213008 (local.get $cell) (i64.add (i64.load offset=213008 (local.get $cell)) (i64.or
        (i64.or (i64.const 1) (i64.shl (i64.load8_u offset=131074 (local.get $i)) (i64.const 15)))
        (i64.shl (i64.load8_u offset=65538 (local.get $i)) (i64.const 37)))))
      (local.set $cell (i32.shl (i32.load offset=12 (local.get $at)) (i32.const 5)))
      (i64.store offset=213016 (local.get $cell) (i64.add (i64.load offset=213016 (local.get $cell)) (i64.or
        (i64.or (i64.const 1) (i64.shl (i64.load8_u offset=131075 (local.get $i)) (i64.const 15)))
        (i64.shl (i64.load8_u offset=65539 (local.get $i)) (i64.const 37)))))
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br_if $next (i32.lt_s (local.get $i) (local.get $count))))
    (local.set $at (i32.const 0))
    (local.set $end (i32.shl (local.get $cells) (i32.const 5)))
    (loop $next
      (local.set $tally (i64.add
        (i64.add (i64.load offset=212992 (local.get $at)) (i64.load offset=213000 (local.get $at)))
        (i64.add (i64.load offset=213008 (local.get $at)) (i64.load offset=213016 (local.get $at)))))
      (local.set $records (i64.and (local.get $tally) (i64.const 0x7fff)))
      (i32.store (local.get $counts) (i32.add (i32.load (local.get $counts)) (i32.wrap_i64 (local.get $records))))
      (f64.store (local.get $sums) (f64.add (f64.load (local.get $sums)) (f64.convert_i64_s (i64.sub
        (i64.and (i64.shr_u (local.get $tally) (i64.const 15)) (i64.const 0x3fffff))
        (local.get $records)))))
      (f64.store (local.get $others) (f64.add (f64.load (local.get $others)) (f64.convert_i64_s (i64.sub
        (i64.shr_u (local.get $tally) (i64.const 37))
        (local.get $records)))))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
      (local.set $others (i32.add (local.get $others) (i32.const 8)))
      (local.set $at (i32.add (local.get $at) (i32.const 32)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end)))))

  ;; counts[cell] += 1 where the bit of the number and the cell is not set in seen; it is from then on. In copies like countFew.
  (func (export "countUnseen")
    (param $count i32) (param $counts i32) (param $cells i32) (param $seen i32)
    (local $at i32) (local $end i32) (local $cell i32) (local $bit i32) (local $word i32) (local $old i32)
    (memory.fill (global.get $COPIES) (i32.const 0) (i32.shl (local.get $cells) (i32.const 4)))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (local.set $cell (i32.load (local.get $at)))
      (local.set $bit (i32.add
        (i32.mul (i32.load (i32.add (global.get $NUMBERS) (local.get $at))) (local.get $cells)) (local.get $cell)))
      (local.set $word (i32.add
        (local.get $seen) (i32.shl (i32.shr_u (local.get $bit) (i32.const 5)) (i32.const 2))))
      (local.set $old (i32.load (local.get $word)))
      (i32.store (local.get $word) (i32.or (local.get $old) (i32.shl (i32.const 1) (local.get $bit))))
      (local.set $cell (i32.or
        (i32.shl (local.get $cell) (i32.const 4)) (i32.and (local.get $at) (i32.const 12))))
      (i32.store offset=212992 (local.get $cell) (i32.add
        (i32.load offset=212992 (local.get $cell))
        (i32.and (i32.shr_u (i32.xor (local.get $old) (i32.const -1)) (local.get $bit)) (i32.const 1))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end))))
    (call $addCopies (local.get $counts) (local.get $cells)))

  ;; counts[cell] += 1 where a number has no first cell, which this is from then on; lists what is in another cell
  (func (export "countFirst")
    (param $count i32) (param $counts i32) (param $first i32) (param $dropped i32) (result i32)
    (local $at i32) (local $end i32) (local $cell i32) (local $key i32) (local $of i32) (local $before i32)
    (local $listed i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (block $done
        (local.set $cell (i32.load (local.get $at)))
        (local.set $key (i32.load (i32.add (global.get $NUMBERS) (local.get $at))))
        (local.set $of (i32.add (local.get $first) (i32.shl (local.get $key) (i32.const 2))))
        (local.set $before (i32.load (local.get $of)))
        (br_if $done (i32.eq (local.get $before) (i32.add (local.get $cell) (i32.const 1))))
        (br_if $done (i32.eqz (local.get $key)))
        (br_if $done (i32.eq (local.get $cell) (local.get $dropped)))
        (if (local.get $before)
          (then
            (i32.store
              (i32.add (global.get $FURTHER) (i32.shl (local.get $listed) (i32.const 2)))
              (i32.shr_u (local.get $at) (i32.const 2)))
            (local.set $listed (i32.add (local.get $listed) (i32.const 1))))
          (else
            (i32.store (local.get $of) (i32.add (local.get $cell) (i32.const 1)))
            (local.set $cell (i32.add (local.get $counts) (i32.shl (local.get $cell) (i32.const 2))))
            (i32.store (local.get $cell) (i32.add (i32.load (local.get $cell)) (i32.const 1))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end))))
    (local.get $listed))

  ;; Puts in place of each cell its slot by open addressing; says how many slots were taken.
  (func (export "findAll") (param $count i32) (param $slots i32) (param $mask i32) (param $shift i32) (result i32)
    (local $at i32) (local $end i32) (local $wanted i32) (local $slot i32) (local $there i32) (local $taken i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (loop $next
      (local.set $wanted (i32.add (i32.load (local.get $at)) (i32.const 1)))
      (local.set $slot (i32.shr_u (i32.mul (local.get $wanted) (i32.const 0x9e3779b1)) (local.get $shift)))
      (block $found
        (loop $seek
          (local.set $there (i32.load (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2)))))
          (br_if $found (i32.eq (local.get $there) (local.get $wanted)))
          (if (i32.eqz (local.get $there)) (then
            (i32.store (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2))) (local.get $wanted))
            (local.set $taken (i32.add (local.get $taken) (i32.const 1)))
            (br $found)))
          (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
          (br $seek)))
      (i32.store (local.get $at) (local.get $slot))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end))))
    (local.get $taken))
)
