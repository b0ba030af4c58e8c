/*
 * What was typed survives the end of the session: when an answer leads away to the login page, the open form is kept in
 * this tab, and filled in again when the same person is back on the same page. Passwords are never kept.
 */
(function () {
  'use strict';

  var KEY = 'portal.kept';
  var PASSES = 8;
  var opener = '';

  function person() {
    var name = document.querySelector('#user .ui-button-text');
    return name ? name.textContent : '';
  }

  function here() {
    return window.location.pathname + window.location.search;
  }

  function isTyped(field) {
    return field.name && !/^(hidden|password|file|submit|button)$/.test(field.type);
  }

  /* The form that is open: that of the dialog shown, else the one in which somebody types. */
  function openForm() {
    var dialogs = Array.from(document.querySelectorAll('.ui-dialog form')).filter(function (form) {
      return form.offsetParent !== null;
    });
    return dialogs[0] || (document.activeElement && document.activeElement.closest('main form'));
  }

  function keep() {
    var form = openForm();
    if (form) {
      var values = Array.from(form.elements).filter(isTyped).map(function (field) {
        return { name: field.name, value: field.value, checked: field.checked };
      });
      sessionStorage.setItem(KEY, JSON.stringify({
        person: person(), page: here(), form: form.id, values: values,
        opener: form.closest('.ui-dialog') ? opener : ''
      }));
    }
  }

  function take() {
    var text = sessionStorage.getItem(KEY);
    var kept = text && person() ? JSON.parse(text) : null;
    if (kept) {
      sessionStorage.removeItem(KEY);
    }
    return kept && kept.person === person() && kept.page === here() ? kept : null;
  }

  /* Sets one field as a person would; true where there was something to do. */
  function fill(form, kept) {
    var choice = kept.checked !== undefined;
    var field = Array.from(form.elements).find(function (each) {
      return each.name === kept.name && (!/^(radio|checkbox)$/.test(each.type) || each.value === kept.value);
    });
    if (!field || field.disabled) {
      return false;
    }
    if (choice && /^(radio|checkbox)$/.test(field.type)) {
      var different = field.checked !== kept.checked && (field.type === 'checkbox' || kept.checked);
      if (different) {
        field.click();
      }
      return different;
    }
    if (field.value === kept.value) {
      return false;
    }
    field.value = kept.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }

  /* One choice brings further fields from the server: fill what is there, wait, and look again. */
  function restore(kept, passes) {
    if (!PrimeFaces.ajax.Queue.isEmpty()) {
      window.setTimeout(restore, 100, kept, passes);
      return;
    }
    var form = document.getElementById(kept.form);
    var more = form && form.offsetParent === null;
    kept.values.forEach(function (value) {
      more = (form && form.offsetParent !== null && fill(form, value)) || more;
    });
    if (more && passes > 0) {
      window.setTimeout(restore, 400, kept, passes - 1);
    } else if (form) {
      tell(form);
    }
  }

  function tell(form) {
    var note = document.createElement('p');
    note.className = 'note idle kept';
    note.setAttribute('role', 'status');
    note.textContent = document.body.dataset.kept;
    form.prepend(note);
  }

  function begin() {
    var redirect = PrimeFaces.ajax.ResponseProcessor.doRedirect;
    PrimeFaces.ajax.ResponseProcessor.doRedirect = function (node) {
      if (/\/(login|error\/expired)\.xhtml/.test(node.getAttribute('url'))) {
        keep();
      }
      redirect.call(this, node);
    };
    var kept = take();
    if (kept) {
      var button = kept.opener && document.getElementById(kept.opener);
      if (button) {
        button.click();
      }
      window.setTimeout(restore, 300, kept, PASSES);
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('main button[id]');
    if (button && !button.closest('.ui-dialog')) {
      opener = button.id;
    }
  }, true);

  window.addEventListener('load', function () {
    if (window.PrimeFaces) {
      begin();
    }
  });
})();
