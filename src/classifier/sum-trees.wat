;; The trees over blocks, for compiled-trees.ts: eight rows go down each tree at once, so that the processor waits for none of them,
;; and without a branch, since every other one would be guessed wrongly.
;;
;; A line that holds # stands for eight lines, one for each row, from 0 to 7. Memory holds, in bytes:
;;   row # of float32 features from 0x##00 on, which is 0x1100 for each: rows apart by 0x1000 would get in each other's way in caches;
;;   the eight float32 sums from 0x9000 on;
;;   from 0xa000 on the trees, filled up to the depth of the deepest. A tree is `size` bytes of nodes, eight bytes each: node 1 is
;;   the root, nodes 2i and 2i + 1 are the children of node i. A node has an int32, which is where its feature lies in a row,
;;   and a float32, with which that is compared; of a leaf it is the tree's part of the sum.
(module
  (import "model" "memory" (memory 1))

  ;; Fills trees up. They come in preorder, as `Trees` has them, in four arrays anywhere above.
  (func (export "layOut")
    (param $tree i32) (param $end i32) (param $size i32)
    (param $roots i32) (param $values i32) (param $features i32) (param $rights i32)
    (local $place i32) (local $node i32) (local $child i32) (local $from i32) (local $right i32)
    (loop $trees
      (i32.store offset=8 (local.get $tree) (i32.load (local.get $roots)))
      (local.set $place (i32.const 8))
      (loop $nodes
        ;; Until its turn, a node holds the number of the one that it is made from. Both children of a leaf are that leaf.
        ;; What is written below the last level lies in the next tree, which is yet to be filled.
        (local.set $node (i32.add (local.get $tree) (local.get $place)))
        (local.set $child (i32.add (local.get $node) (local.get $place)))
        (local.set $from (i32.load (local.get $node)))
        (local.set $right (i32.load16_u (i32.add (local.get $rights) (i32.shl (local.get $from) (i32.const 1)))))
        (i32.store (local.get $child) (i32.add (local.get $from) (i32.ne (local.get $right) (i32.const 0))))
        (i32.store offset=8 (local.get $child) (i32.add (local.get $from) (local.get $right)))
        (i32.store (local.get $node) (i32.shl (i32.load16_u (i32.add (local.get $features) (i32.shl (local.get $from) (i32.const 1)))) (i32.const 2)))
        (f32.store offset=4 (local.get $node) (f32.load (i32.add (local.get $values) (i32.shl (local.get $from) (i32.const 2)))))
        (br_if $nodes (i32.lt_u (local.tee $place (i32.add (local.get $place) (i32.const 8))) (local.get $size))))
      (local.set $roots (i32.add (local.get $roots) (i32.const 4)))
      (br_if $trees (i32.lt_u (local.tee $tree (i32.add (local.get $tree) (local.get $size))) (local.get $end)))))

  ;; Sums over trees for eight rows, which lie one after another anywhere above, `stride` bytes each.
  (func (export "sumTrees")
    (param $tree i32) (param $end i32) (param $size i32) (param $depth i32) (param $rows i32) (param $stride i32)
    (local $level i32) (local $node i32)
    (local $i# i32)
    (local $sum# f32)
    (memory.copy (i32.const 0x##00) (i32.add (local.get $rows) (i32.mul (local.get $stride) (i32.const #))) (local.get $stride))
    (loop $trees
      (local.set $i# (i32.const 1))
      (local.set $level (local.get $depth))
      (loop $levels
        (local.set $node (i32.add (local.get $tree) (i32.shl (local.get $i#) (i32.const 3)))) (local.set $i# (i32.add (i32.shl (local.get $i#) (i32.const 1)) (i32.eqz (f32.lt (f32.load offset=0x##00 (i32.load (local.get $node))) (f32.load offset=4 (local.get $node))))))
        (br_if $levels (local.tee $level (i32.sub (local.get $level) (i32.const 1)))))
      (local.set $sum# (f32.add (local.get $sum#) (f32.load offset=4 (i32.add (local.get $tree) (i32.shl (local.get $i#) (i32.const 3))))))
      (br_if $trees (i32.lt_u (local.tee $tree (i32.add (local.get $tree) (local.get $size))) (local.get $end))))
    (f32.store offset=0x9000 (i32.shl (i32.const #) (i32.const 2)) (local.get $sum#))
  )
)
