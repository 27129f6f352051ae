// Shows the API's description. Everything it loads comes from this host; keys are not kept.
"use strict";

window.addEventListener("load", () => {
  const place = document.getElementById("docs");
  window.SwaggerUIBundle({
    url: place.dataset.schema,
    domNode: place,
    deepLinking: true,
    docExpansion: "list",
    persistAuthorization: false,
    validatorUrl: null,
  });
});
