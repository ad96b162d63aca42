;; The inner loop of compiled-trees.ts: adds every tree's part to the sums of a batch of rows.
;;
;; A line that holds # stands for eight lines, one for each of eight rows that go down a tree at once, so that the processor
;; waits for none of them. All take as many steps as the deepest tree has, without a branch that could be guessed wrongly: a
;; node without a right child, a leaf, leads back to itself.
;;
;; Memory holds float32 values of nodes from 0 on, uint16 features from 0x20000, uint16 distances to right children from 0x30000.
;; A node's place is twice its number, so its value is at twice its place.
(module
  (import "model" "memory" (memory 4))
  (func (export "sumTrees")
    (param $root i32) (param $rootsEnd i32) ;; where the numbers of the first nodes are
    (param $depth i32)
    (param $rows i32) (param $stride i32) ;; stride in bytes
    (param $sums i32) (param $sumsEnd i32) ;; written in eights, so that there is room for up to seven more
    (local $first i32) (local $row i32) (local $sum i32) (local $steps i32) (local $right i32)
    (local $row# i32)
    (local $node# i32)
    (loop $trees
      (local.set $first (i32.shl (i32.load (local.get $root)) (i32.const 1)))
      (local.set $row (local.get $rows))
      (local.set $sum (local.get $sums))
      (loop $eights
        (local.set $row# (local.get $row)) (local.set $row (i32.add (local.get $row) (local.get $stride)))
        (local.set $node# (local.get $first))
        (local.set $steps (local.get $depth))
        (loop $levels
          ;; To the left child, the next node, where the row's feature is smaller than the node's value; else to the right one.
          (local.set $right (i32.load16_u offset=0x30000 (local.get $node#))) (local.set $node# (i32.add (local.get $node#) (i32.shl (select (i32.ne (local.get $right) (i32.const 0)) (local.get $right) (f32.lt (f32.load (i32.add (local.get $row#) (i32.shl (i32.load16_u offset=0x20000 (local.get $node#)) (i32.const 2)))) (f32.load (i32.shl (local.get $node#) (i32.const 1))))) (i32.const 1))))
          (br_if $levels (local.tee $steps (i32.sub (local.get $steps) (i32.const 1)))))
        (f32.store (local.get $sum) (f32.add (f32.load (local.get $sum)) (f32.load (i32.shl (local.get $node#) (i32.const 1))))) (local.set $sum (i32.add (local.get $sum) (i32.const 4)))
        (br_if $eights (i32.lt_u (local.get $sum) (local.get $sumsEnd))))
      (br_if $trees (i32.lt_u (local.tee $root (i32.add (local.get $root) (i32.const 4))) (local.get $rootsEnd))))))
