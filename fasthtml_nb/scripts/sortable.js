// Make the children of an element sortable by dragging.
({ghostClass}) => e => { Sortable.create(e, {ghostClass}); }
