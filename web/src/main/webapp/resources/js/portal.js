/* Behaviour which the page frame adds: navigation on small screens, reload, live updates. */
window.portal = (function () {
  'use strict';

  function reload() {
    window.location.reload();
  }

  /* A push message names what changed; a page that shows it has a remote command of that name. */
  function heard(message) {
    var update = window['refresh_' + message];
    if (typeof update === 'function' && document.visibilityState === 'visible') {
      update();
    }
  }

  /* Copies a text that is shown once; where the browser forbids it, the text is marked for copying by hand. */
  function copy(button) {
    var source = document.getElementById(button.dataset.copy);
    getSelection().selectAllChildren(source);
    var done = function () {
      button.firstElementChild.className = 'pi pi-check';
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(source.textContent).then(done, function () {});
    } else if (document.execCommand('copy')) {
      done();
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) {
      copy(button);
    }
  });

  /* After a refused save: the first message of the form comes into sight. */
  function toFirstError(form) {
    var message = document.getElementById(form).querySelector('.ui-message-error');
    if (message) {
      for (var box = message.closest('details'); box; box = box.parentElement.closest('details')) {
        box.open = true;
      }
      message.scrollIntoView({ block: 'center' });
    }
  }

  /* What a save did: closes the dialog, or shows what is wrong. */
  function saved(args, dialog) {
    if (args.validationFailed) {
      toFirstError(dialog);
    } else {
      PF(dialog).hide();
    }
  }

  document.addEventListener('click', function (event) {
    var toggle = event.target.closest('.nav-toggle');
    var navigation = document.getElementById('navigation');
    if (!navigation) {
      return;
    }
    if (toggle) {
      var open = navigation.classList.toggle('open');
      toggle.setAttribute('aria-expanded', String(open));
    } else if (!event.target.closest('#navigation')) {
      navigation.classList.remove('open');
      var button = document.querySelector('.nav-toggle');
      if (button) {
        button.setAttribute('aria-expanded', 'false');
      }
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var here = document.querySelector('.nav-entry.here');
    if (here) {
      here.setAttribute('aria-current', 'page');
    }
  });

  return { reload: reload, heard: heard, saved: saved, toFirstError: toFirstError };
})();
